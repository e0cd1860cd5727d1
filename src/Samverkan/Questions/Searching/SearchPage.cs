namespace Samverkan.Questions.Searching;

/// <summary>Which of the hits to show. Whatever is asked for, it is between none and <see cref="Most"/> of the first thousand.</summary>
public readonly record struct SearchPage
{
    /// <summary>As many as a list in Teams shows at a time.</summary>
    public const int Most = 25;

    private const int MostSkipped = 1_000;

    /// <param name="skip">How many were shown already; null for none.</param>
    /// <param name="count">How many are wanted; null for as many as there may be.</param>
    public SearchPage(int? skip, int? count)
    {
        Skip = Math.Max(skip ?? 0, 0);
        Count = Skip > MostSkipped ? 0 : count is > 0 and < Most ? count.Value : Most;
    }

    public int Skip { get; }

    public int Count { get; }

    /// <summary>The last hit on it, counted from the first one of all.</summary>
    public int End => Count == 0 ? 0 : Skip + Count;
}
