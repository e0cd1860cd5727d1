using Samverkan.GraphSimulator.Members;
using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Channels;

internal static class ChannelCreation
{
    private const int MostChannels = 1000;

    private const int MostMembers = 200;

    public static Answer Create(Handling handling)
    {
        handling.Query.Allow();
        var team = handling.Team;
        var body = handling.Body.Typed("#microsoft.graph.channel");
        var name = body.NeededText("displayName");
        var description = ChannelNames.CheckDescription(body.Text("description"));
        var type = body.OneOf("membershipType", MembershipTypes.Standard, MembershipTypes.Private, MembershipTypes.Shared) ?? MembershipTypes.Standard;
        body.Flag("isFavoriteByDefault");
        var asked = body.Objects("members")?.Select(MemberBody.Read).ToList();
        body.Close();

        CheckPolicy(handling, type);
        var members = Members(handling, type, asked);
        ChannelNames.Check(handling, name);
        if (handling.Session.Count(Documents.Channels, team.Id, handling.Now - ChannelNames.Kept) >= MostChannels)
        {
            throw GraphRefusal.BadRequest($"The team has reached the maximum of {MostChannels} channels, with those that were deleted in the last 30 days.");
        }

        var made = type == MembershipTypes.Shared && handling.Faults.Has(PolicyFault.SharedBecomesStandard) ? MembershipTypes.Standard : type;
        var channel = new SimulatedChannel
        {
            Id = Identifiers.Channel(),
            TeamId = team.Id,
            DisplayName = name.Trim(),
            Description = description,
            MembershipType = made,
            CreatedAt = handling.Now,
            VisibleAt = handling.Now + handling.ChannelDelay,
            Members = made == MembershipTypes.Standard ? [] : members,
            Tabs = [],
            EnabledApps = [],
        };
        handling.Session.Put(Documents.Channels, channel);
        return type == MembershipTypes.Shared ? Operations.Start(handling, channel) : Answer.Created(ChannelReads.Entity(handling, channel));
    }

    private static void CheckPolicy(Handling handling, string type)
    {
        if (type == MembershipTypes.Private && handling.Faults.Has(PolicyFault.PrivateChannelsOff))
        {
            throw GraphRefusal.Forbidden("Private channel creation is disabled by the teams policy.");
        }

        if (type == MembershipTypes.Shared && handling.Faults.Has(PolicyFault.SharedChannelsOff))
        {
            throw GraphRefusal.Forbidden("Shared channel creation is disabled by the teams policy.");
        }
    }

    private static List<SimulatedChannelMember> Members(Handling handling, string type, List<MemberBody>? asked)
    {
        if (type == MembershipTypes.Standard)
        {
            return asked is null or []
                ? []
                : throw GraphRefusal.BadRequest("Members cannot be given for a channel with membershipType standard: everyone in the team is in it.");
        }

        if (asked?.Count(member => member.IsOwner) != 1)
        {
            throw GraphRefusal.BadRequest($"Exactly one owner must be given in members when a channel with membershipType {type} is created.");
        }

        if (type == MembershipTypes.Shared && asked.Count > 1)
        {
            throw GraphRefusal.BadRequest("Only one member, the owner, can be given when a shared channel is created. Add the others when it is there.");
        }

        if (asked.Count > MostMembers)
        {
            throw GraphRefusal.BadRequest($"At most {MostMembers} members can be given when a channel is created.");
        }

        List<SimulatedChannelMember> members = [];
        foreach (var member in asked)
        {
            var user = MemberResolution.Find(handling, type, member);
            if (member.IsOwner && user.TenantId != SimulatorDefaults.TenantId)
            {
                throw GraphRefusal.BadRequest("The owner of a channel must belong to the tenant of its team.");
            }

            if (members.Any(other => other.UserId == user.Id))
            {
                throw GraphRefusal.BadRequest($"The user {user.Id} is given twice in members.");
            }

            members.Add(member.For(user));
        }

        return members;
    }
}
