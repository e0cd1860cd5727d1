using System.Text.Json.Nodes;
using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Members;

/// <summary>Many at once: the answer is 200, and what did not work is said for each.</summary>
internal static class ManyMembers
{
    private const int Most = 200;

    public static Answer Add(Handling handling)
    {
        handling.Query.Allow();
        var channel = handling.OwnMembers();
        var body = handling.Body;
        var asked = body.Objects("values")?.Select(MemberBody.Read).ToList();
        body.Close();
        if (asked is null or [] or { Count: > Most })
        {
            throw body.Refused("values", $"must hold 1 to {Most} members");
        }

        List<SimulatedChannelMember> members = [.. channel.Members];
        var results = new JsonArray();
        foreach (var member in asked)
        {
            var refusal = Add(handling, channel, members, member);
            results.Add((JsonNode)new JsonObject
            {
                ["@odata.type"] = "#microsoft.graph.aadUserConversationMemberResult",
                ["userId"] = member.UserId,
                ["error"] = refusal is null ? null : new JsonObject { ["code"] = refusal.Code, ["message"] = refusal.Message },
            });
        }

        handling.Session.Put(Documents.Channels, channel with { Members = members });
        return Answer.Ok(new JsonObject
        {
            ["@odata.context"] = handling.Context("Collection(microsoft.graph.conversationMemberResult)"),
            ["value"] = results,
        });
    }

    private static GraphRefusal? Add(Handling handling, SimulatedChannel channel, List<SimulatedChannelMember> members, MemberBody asked)
    {
        try
        {
            var user = MemberResolution.Find(handling, channel.MembershipType, asked);
            if (members.All(other => other.UserId != user.Id))
            {
                members.Add(asked.For(user));
            }

            return null;
        }
        catch (GraphRefusal refusal)
        {
            return refusal;
        }
    }
}
