namespace Samverkan.Questions.Searching;

/// <summary>The best of many hits, kept while they are gone through: those worth more come first, of equals those of one's own, then the order of the index.</summary>
internal sealed class BestHits(int most)
{
    private const int BitsOfNumber = 32;

    // The worst is on top, to be the first that goes.
    private readonly PriorityQueue<int, ulong> kept = new();

    /// <summary>Whether it would be among them; whether it is shown at all needs to be asked only then.</summary>
    public bool Takes(int worth, bool isOwn, int number) => most > 0 && (kept.Count < most || (kept.TryPeek(out _, out var worst) && Place(worth, isOwn, number) > worst));

    public void Add(int worth, bool isOwn, int number)
    {
        kept.Enqueue(number, Place(worth, isOwn, number));
        if (kept.Count > most)
        {
            kept.Dequeue();
        }
    }

    /// <summary>The numbers, best first. They are taken out.</summary>
    public IReadOnlyList<int> Take()
    {
        var numbers = new int[kept.Count];
        for (var i = numbers.Length - 1; i >= 0; i--)
        {
            numbers[i] = kept.Dequeue();
        }

        return numbers;
    }

    private static ulong Place(int worth, bool isOwn, int number) => ((ulong)((worth * 2) + (isOwn ? 1 : 0)) << BitsOfNumber) | (uint)(int.MaxValue - number);
}
