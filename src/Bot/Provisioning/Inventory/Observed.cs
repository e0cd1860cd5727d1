using Samverkan.Bot.Provisioning.Graph;

namespace Samverkan.Bot.Provisioning.Inventory;

/// <summary>What Graph shows of the team and the calendar at one time. What could not be read is told apart from what is empty.</summary>
internal sealed record Observed
{
    public IReadOnlyList<ObservedChannel> Channels { get; init; } = [];

    /// <summary>Null where they may not be read.</summary>
    public IReadOnlyList<ObservedMember>? Team { get; init; }

    /// <summary>Of the channels of ours that have members of their own, by channel id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ObservedMember>> Members { get; init; } = new Dictionary<string, IReadOnlyList<ObservedMember>>();

    /// <summary>By group and occurrence; several when somebody copied one. Null where the calendar may not be read, or there is none.</summary>
    public ILookup<string, ObservedMeeting>? Meetings { get; init; }

    /// <summary>The app's id in the catalogue, as the team has it; null where it is not in the team, or that may not be read.</summary>
    public string? App { get; init; }

    /// <summary>Whether somebody is in the team; true where that may not be read.</summary>
    public bool IsInTeam(Guid objectId) => Team?.Any(member => member.Identity.ObjectId == objectId) ?? true;

    public IReadOnlyDictionary<ReadingOf, GraphRefusal> Refused { get; init; } = new Dictionary<ReadingOf, GraphRefusal>();
}
