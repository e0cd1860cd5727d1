using System.Buffers;

namespace Samverkan.Questions.Searching;

/// <summary>Of everything that can be found: which of the typed words it has, and what they are worth together; of each word its best match.</summary>
internal sealed class Tally : IDisposable
{
    private readonly byte[] words;
    private readonly byte[] best;
    private readonly ushort[] worth;

    public Tally(int count)
    {
        words = ArrayPool<byte>.Shared.Rent(count);
        best = ArrayPool<byte>.Shared.Rent(count);
        worth = ArrayPool<ushort>.Shared.Rent(count);
        words.AsSpan(0, count).Clear();
        worth.AsSpan(0, count).Clear();
    }

    /// <summary>A bit for each typed word that it has.</summary>
    public int Words(int number) => words[number];

    public int Worth(int number) => worth[number];

    /// <param name="word">The bit of the typed word; one word after the other.</param>
    public void Add(ReadOnlySpan<Posting> postings, int word, byte quality)
    {
        foreach (var (number, own) in postings)
        {
            var value = (byte)(quality + own);
            if ((words[number] & word) == 0)
            {
                words[number] |= (byte)word;
                best[number] = value;
                worth[number] += value;
            }
            else if (value > best[number])
            {
                worth[number] += (ushort)(value - best[number]);
                best[number] = value;
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(words);
        ArrayPool<byte>.Shared.Return(best);
        ArrayPool<ushort>.Shared.Return(worth);
    }
}
