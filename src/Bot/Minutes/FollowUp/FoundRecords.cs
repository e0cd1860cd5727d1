using Samverkan.Bot.Minutes.Writing;
using Samverkan.Meetings.FollowUp;

namespace Samverkan.Bot.Minutes.FollowUp;

/// <summary>What was found of what was asked for: one kind of records, the first that matter first.</summary>
internal abstract record FoundRecords
{
    private FoundRecords()
    {
    }

    /// <summary>So many of them are told of by a card at most; the rest is on the next pages.</summary>
    public const int PageSize = 20;

    /// <summary>How many there are in all.</summary>
    public abstract int Count { get; }

    /// <summary>Where it was asked others read along, so that nothing is told whether there is any or not.</summary>
    public bool AreHidden { get; init; }

    /// <summary>The meeting whose minutes they are of alone; null where it was asked for those of any.</summary>
    public HeldMeeting? Meeting { get; init; }

    /// <param name="Items">The first of them: the page that was asked for, and those before it.</param>
    public sealed record Actions(IReadOnlyList<ActionItem> Items) : FoundRecords
    {
        public int Total { get; init; } = Items.Count;

        public override int Count => Total;
    }

    public sealed record Decisions(IReadOnlyList<Decision> Items) : FoundRecords
    {
        public override int Count => Items.Count;
    }

    public sealed record Meetings(IReadOnlyList<HeldMeeting> Items) : FoundRecords
    {
        public override int Count => Items.Count;
    }
}
