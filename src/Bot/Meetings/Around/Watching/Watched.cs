using Samverkan.Meetings;

namespace Samverkan.Bot.Meetings.Around.Watching;

/// <summary>A meeting that is near: within days of its beginning or its end. What is known of it here is what the agenda in the channel says of it.</summary>
internal sealed record Watched(MeetingId Meeting, DateTimeOffset Start, DateTimeOffset End)
{
    /// <summary>When it was to begin before it was moved the last time.</summary>
    public DateTimeOffset? Former { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>The agenda is in the channel, or is promised to be.</summary>
    public bool IsPosted { get; init; }

    public bool HasBegun { get; init; }

    /// <summary>When it was known to be over, and somebody was asked for the summary.</summary>
    public DateTimeOffset? OverSince { get; init; }
}
