using Samverkan.Bot.Access;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Desired;

/// <summary>What the register says that a group's channel should be.</summary>
/// <param name="ChannelName">Legal in Teams and the only one of that name; empty where nothing legal is left of it.</param>
/// <param name="Description">With the marker.</param>
/// <param name="MeetingsPerYear">Null where its cadence is not stated.</param>
/// <param name="Owner">Of a channel of its own members; null where there is nobody.</param>
internal sealed record DesiredGroup(GroupId Id, Localized Name, string ChannelName, string Description, ChannelType Type, DirectoryIdentity? Owner, IReadOnlyList<DesiredMember> Members, int? MeetingsPerYear)
{
    public bool HasOwnMembers => Type != ChannelType.Standard;
}
