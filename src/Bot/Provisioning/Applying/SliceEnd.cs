namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>What came of working at the runs for a while: a closed set.</summary>
internal abstract record SliceEnd
{
    private SliceEnd()
    {
    }

    /// <summary>There is nothing to do.</summary>
    public sealed record Idle : SliceEnd;

    /// <summary>Another process is at it.</summary>
    public sealed record Busy(DateTimeOffset Until) : SliceEnd;

    /// <summary>It goes on after a while.</summary>
    public sealed record More(TimeSpan After) : SliceEnd;

    /// <summary>A run is done, but for what is blocked.</summary>
    public sealed record Finished(StoredRun Run) : SliceEnd;
}
