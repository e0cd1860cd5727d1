using System.Text.Json.Nodes;
using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Channels;

/// <summary>A shared channel is made later, in Graph's words: the answer says where to ask.</summary>
internal static class Operations
{
    public static Answer Start(Handling handling, SimulatedChannel channel)
    {
        var operation = new Operation(Guid.NewGuid().ToString(), channel.TeamId, channel.Id, handling.Now, channel.VisibleAt);
        handling.Session.Put(Documents.Operations, operation);
        var header = handling.Session.Settings.Alternate("operation-header") ? "Content-Location" : "Location";
        return new Answer(202)
        {
            Headers = new Dictionary<string, string> { [header] = $"/teams/{operation.TeamId}/operations/{operation.Id}" },
        };
    }

    public static Answer One(Handling handling)
    {
        handling.Query.Allow("$select");
        var operation = handling.Session.Find(Documents.Operations, handling.Ids[1]);
        if (operation is null || operation.TeamId != handling.Team.Id)
        {
            throw GraphRefusal.NotFound($"No operation found with Id {handling.Ids[1]}");
        }

        var isDone = operation.DoneAt <= handling.Now;
        return Answer.Ok(new JsonObject
        {
            ["@odata.context"] = handling.Context($"teams('{operation.TeamId}')/operations/$entity"),
            ["id"] = operation.Id,
            ["operationType"] = "createChannel",
            ["createdDateTime"] = operation.CreatedAt.UtcDateTime.ToString("O"),
            ["status"] = isDone ? "succeeded" : "inProgress",
            ["lastActionDateTime"] = (isDone ? operation.DoneAt : operation.CreatedAt).UtcDateTime.ToString("O"),
            ["attemptsCount"] = 1,
            ["targetResourceId"] = isDone ? operation.ChannelId : null,
            ["targetResourceLocation"] = isDone ? $"/teams('{operation.TeamId}')/channels('{operation.ChannelId}')" : null,
            ["error"] = null,
        });
    }
}
