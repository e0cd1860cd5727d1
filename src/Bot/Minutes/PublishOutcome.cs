using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Minutes;

/// <summary>What came of publishing or retracting: a closed set.</summary>
internal abstract record PublishOutcome
{
    private PublishOutcome()
    {
    }

    /// <summary>It is done, now or by the same click before.</summary>
    public sealed record Done(PublishedMinutes Minutes) : PublishOutcome;

    /// <summary>The draft is another than the one that was looked at.</summary>
    public sealed record Stale(MinutesDraft Draft) : PublishOutcome;

    /// <summary>Somebody else has published, corrected or retracted meanwhile.</summary>
    /// <param name="Minutes">What is published; null when nothing is.</param>
    public sealed record Overtaken(PublishedMinutes? Minutes) : PublishOutcome;

    public sealed record Refused(MinutesDraft Draft, IReadOnlyList<MinutesProblem> Problems) : PublishOutcome;

    /// <summary>The correction changes nothing.</summary>
    public sealed record Nothing(PublishedMinutes Minutes) : PublishOutcome;

    /// <summary>It changes more at once than the store takes: it is to be done in two steps.</summary>
    public sealed record TooMuch : PublishOutcome;
}
