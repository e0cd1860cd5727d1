using Samverkan.Meetings.FollowUp;

namespace Samverkan.Bot.Minutes.FollowUp;

/// <summary>Counts action items and keeps the first of them, by the day that they are due and by their number; of the others nothing is kept.</summary>
internal sealed class FirstActions(int most)
{
    private static readonly Comparer<(DateOnly Due, string Key)> LastFirst = Comparer<(DateOnly Due, string Key)>.Create((one, other) =>
        other.Due.CompareTo(one.Due) is var byDay and not 0 ? byDay : string.CompareOrdinal(other.Key, one.Key));

    private readonly PriorityQueue<KeptAction, (DateOnly Due, string Key)> kept = new(LastFirst);

    public int Total { get; private set; }

    public void Add(KeptAction action)
    {
        Total++;
        kept.Enqueue(action, (action.Head.Due ?? DateOnly.MaxValue, action.Row.Key.Row));
        if (kept.Count > most)
        {
            kept.Dequeue();
        }
    }

    /// <summary>Empties it.</summary>
    public IReadOnlyList<ActionItem> InOrder()
    {
        var items = new ActionItem[kept.Count];
        while (kept.TryDequeue(out var action, out _))
        {
            items[kept.Count] = action.Whole;
        }

        return items;
    }
}
