using System.Text.Json.Serialization;

namespace Samverkan.Bot.Outbound.Standing;

/// <summary>
/// A message that stays and is changed in place, such as the summary of a meeting: posted at most once, and from then on brought up to
/// what it is to say. What it says is not kept; it is made anew each time.
/// </summary>
/// <param name="There">The conversation it is in.</param>
/// <param name="Kind">Which <see cref="IStandingCard"/> makes it.</param>
/// <param name="Subject">What it is about, as that one knows it.</param>
internal sealed record StandingPost(KnownConversation There, string Kind, string Subject)
{
    public StandingStage Stage { get; init; }

    /// <summary>The connector's id of the message; null before it is known, and once it is not there any more.</summary>
    public string? Activity { get; init; }

    /// <summary>Grows by one whenever it is to say something else.</summary>
    public int Wanted { get; init; } = 1;

    /// <summary>The last of those that it was brought up to.</summary>
    public int Shown { get; init; }

    /// <summary>Until then somebody is at it.</summary>
    public DateTimeOffset BusyUntil { get; init; } = DateTimeOffset.UnixEpoch;

    [JsonIgnore]
    public bool IsBehind => Stage == StandingStage.Waiting || (Stage == StandingStage.Posted && Shown < Wanted);
}
