namespace Samverkan.Bot.Storage;

/// <summary>Many writes of one partition as transactions that the stores can take.</summary>
internal static class Batches
{
    public static IEnumerable<IReadOnlyList<RowWrite>> Of(IEnumerable<RowWrite> writes)
    {
        List<RowWrite> batch = [];
        var size = 0;
        foreach (var write in writes)
        {
            var more = RowLimits.SizeInRequest(write);
            if (batch.Count == RowLimits.WritesInTransaction || size + more > RowLimits.BytesInTransaction)
            {
                yield return batch;
                (batch, size) = ([], 0);
            }

            batch.Add(write);
            size += more;
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    public static bool FitInOne(IReadOnlyList<RowWrite> writes) => writes.Count <= RowLimits.WritesInTransaction && writes.Sum(RowLimits.SizeInRequest) <= RowLimits.BytesInTransaction;
}
