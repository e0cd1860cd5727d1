using Samverkan.Bot.Minutes.Writing;
using Samverkan.Meetings.FollowUp;

namespace Samverkan.Bot.Minutes.FollowUp;

/// <summary>What was found of what was asked for: one kind of records, the first that matter first.</summary>
internal abstract record FoundRecords
{
    private FoundRecords()
    {
    }

    public sealed record Actions(IReadOnlyList<ActionItem> Items) : FoundRecords;

    public sealed record Decisions(IReadOnlyList<Decision> Items) : FoundRecords;

    public sealed record Meetings(IReadOnlyList<HeldMeeting> Items) : FoundRecords;
}
