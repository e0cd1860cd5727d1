using Samverkan.GraphSimulator.Channels;
using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Members;

internal static class MemberChanges
{
    public static Answer Add(Handling handling)
    {
        handling.Query.Allow();
        var channel = handling.OwnMembers();
        var asked = MemberBody.Read(handling.Body);
        var user = MemberResolution.Find(handling, channel.MembershipType, asked);
        if (channel.Members.FirstOrDefault(member => member.UserId == user.Id) is { } there)
        {
            return handling.Session.Settings.Alternate("member-there")
                ? throw GraphRefusal.Conflict("The user is already a member of the channel.")
                : Answer.Ok(ChannelMembers.Entity(handling, there));
        }

        var added = asked.For(user);
        handling.Session.Put(Documents.Channels, channel with { Members = [.. channel.Members, added] });
        return Answer.Created(ChannelMembers.Entity(handling, added));
    }

    public static Answer ChangeRoles(Handling handling)
    {
        handling.Query.Allow();
        var channel = handling.OwnMembers();
        var member = channel.Member(handling.Ids[2]);
        var body = handling.Body.Typed(MemberJson.Type, isRequired: true);
        var roles = MemberBody.ReadRoles(body) ?? throw body.Refused("roles", "is missing");
        body.Close();
        var changed = member with { Roles = roles };
        var rest = channel with { Members = [.. channel.Members.Select(other => other.Id == member.Id ? changed : other)] };
        CheckOwner(rest);
        handling.Session.Put(Documents.Channels, rest);
        return Answer.Ok(ChannelMembers.Entity(handling, changed));
    }

    public static Answer Remove(Handling handling)
    {
        handling.Query.Allow();
        var channel = handling.OwnMembers();
        var member = channel.Member(handling.Ids[2]);
        var rest = channel with { Members = [.. channel.Members.Where(other => other.Id != member.Id)] };
        CheckOwner(rest);
        handling.Session.Put(Documents.Channels, rest);
        return Answer.NoContent;
    }

    /// <summary>The channel, if it has members of its own.</summary>
    public static SimulatedChannel OwnMembers(this Handling handling)
    {
        var channel = handling.Channel();
        return channel.MembershipType == MembershipTypes.Standard
            ? throw GraphRefusal.BadRequest("Members of a channel with membershipType standard cannot be changed: everyone in the team is in it.")
            : channel;
    }

    private static void CheckOwner(SimulatedChannel channel)
    {
        if (!channel.Members.Any(member => member.Roles.Contains("owner")))
        {
            throw GraphRefusal.BadRequest("The last owner of a channel cannot be removed.");
        }
    }
}
