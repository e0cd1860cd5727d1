namespace Samverkan.Bot.Meetings.Around.Watching;

/// <summary>What is to be done about a meeting at a moment: a closed set.</summary>
internal abstract record WatchStep
{
    private WatchStep()
    {
    }

    public sealed record Nothing : WatchStep;

    /// <param name="Shows">The agenda in the channel is to say so; where it is not there yet, and still may be, it is posted.</param>
    /// <param name="Asks">Somebody is asked for the summary.</param>
    public sealed record Keep(Watched After, bool Shows, bool Asks) : WatchStep;

    /// <summary>It is not near any more.</summary>
    public sealed record Forget : WatchStep;
}
