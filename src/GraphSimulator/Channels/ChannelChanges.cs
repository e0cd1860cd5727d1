using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Channels;

internal static class ChannelChanges
{
    public static Answer Change(Handling handling)
    {
        handling.Query.Allow();
        var channel = handling.Channel();
        var body = handling.Body.Typed("#microsoft.graph.channel");
        var hasName = body.Has("displayName");
        var name = hasName ? body.NeededText("displayName") : channel.DisplayName;
        var description = body.Has("description") ? ChannelNames.CheckDescription(body.Text("description")) : channel.Description;
        body.Flag("isFavoriteByDefault");
        if (body.Has("membershipType"))
        {
            throw GraphRefusal.BadRequest("The membershipType of a channel cannot be changed.");
        }

        body.Close();
        if (name != channel.DisplayName)
        {
            if (channel.IsPrimary)
            {
                throw GraphRefusal.BadRequest("The primary channel of a team cannot be renamed.");
            }

            ChannelNames.Check(handling, name, renamed: channel.Id);
        }

        handling.Session.Put(Documents.Channels, channel with { DisplayName = name.Trim(), Description = description });
        return Answer.NoContent;
    }

    public static Answer Delete(Handling handling)
    {
        handling.Query.Allow();
        var channel = handling.Channel();
        if (channel.IsPrimary)
        {
            throw GraphRefusal.BadRequest("The primary channel of a team cannot be deleted.");
        }

        handling.Session.Put(Documents.Channels, channel with { DeletedAt = handling.Now });
        return Answer.NoContent;
    }
}
