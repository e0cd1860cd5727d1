namespace Samverkan.Bot.Outbound;

/// <summary>Why a message did not go, as far as it matters for what to do next.</summary>
internal abstract record SendFailure
{
    private SendFailure()
    {
    }

    /// <summary>It was not taken, and may be at another time.</summary>
    /// <param name="After">When the connector says; null when it does not.</param>
    public sealed record Later(TimeSpan? After) : SendFailure;

    /// <summary>It may have been delivered or not: nobody can tell.</summary>
    public sealed record Unknown : SendFailure;

    /// <summary>The bot may not write there any more.</summary>
    public sealed record Closed(string Reason) : SendFailure;

    /// <summary>What it answers or replaces is no longer there.</summary>
    public sealed record Gone : SendFailure;

    /// <summary>It will not be taken at any time: a fault.</summary>
    /// <param name="MayBeThere">The fault is the connector's own, and how far it got is not known.</param>
    public sealed record Refused(bool MayBeThere = false) : SendFailure;
}
