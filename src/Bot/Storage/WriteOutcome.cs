namespace Samverkan.Bot.Storage;

/// <summary>What came of a transaction: everything was written, or nothing and why.</summary>
internal abstract record WriteOutcome
{
    private WriteOutcome()
    {
    }

    /// <param name="ETags">Of the rows in the order of the writes; null where one was deleted.</param>
    public sealed record Written(IReadOnlyList<ETag?> ETags) : WriteOutcome;

    /// <summary>The first row in the way: it exists already, or was changed by somebody else. Azure Tables says 409 or 412.</summary>
    public sealed record Conflict(RowKey Key) : WriteOutcome;

    /// <summary>The first row to replace or delete that is not there.</summary>
    public sealed record NotFound(RowKey Key) : WriteOutcome;
}
