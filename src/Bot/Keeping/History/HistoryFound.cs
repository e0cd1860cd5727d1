namespace Samverkan.Bot.Keeping.History;

/// <param name="Next">Where the next page begins; null when there is none.</param>
/// <param name="IsCut">Whether it was given up for this page before it was full.</param>
internal sealed record HistoryFound(IReadOnlyList<FoundChange> Changes, long? Next, bool IsCut);
