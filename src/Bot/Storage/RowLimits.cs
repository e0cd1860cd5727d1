namespace Samverkan.Bot.Storage;

/// <summary>What Azure Tables takes, and so what every store takes. https://learn.microsoft.com/azure/storage/tables/scalability-targets</summary>
internal static class RowLimits
{
    public const int BytesInValue = 64 * 1024;
    public const int CharactersInText = BytesInValue / 2;
    public const int BytesInRow = 1024 * 1024;
    public const int WritesInTransaction = 100;

    /// <summary>Of the 252 that Azure Tables takes, one is <see cref="WriteId"/>.</summary>
    public const int ValuesInRow = 251;

    /// <summary>A value that is the store's own: which transaction wrote the row.</summary>
    public const string WriteId = "WriteId";

    /// <summary>What the request of a transaction may take, in which texts and binary values are longer than in the row. See <see cref="SizeInRequest"/>.</summary>
    public const int BytesInTransaction = 4 * 1024 * 1024;

    public static readonly IReadOnlySet<string> Reserved = new HashSet<string>(StringComparer.Ordinal) { "PartitionKey", "RowKey", "Timestamp", WriteId };

    private const int LongestName = 255;

    /// <summary>The id of the transaction, the address and headers of a part of a request, and what JSON needs besides the values.</summary>
    private const int BytesOfWriteId = 40;
    private const int BytesOfPart = 1024;
    private const int BytesOfName = 64;

    /// <summary>JSON's longest spelling of a character (<c>\u00e5</c>).</summary>
    private const int BytesOfCharacter = 6;

    /// <summary>A key is in the address too, where a character takes nine bytes.</summary>
    private const int BytesOfKeyCharacter = BytesOfCharacter + 9;

    private static readonly DateTimeOffset Earliest = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <exception cref="ArgumentException">The transaction is none that the stores can take.</exception>
    public static void Check(IReadOnlyList<RowWrite> writes)
    {
        Demand(writes.Count is > 0 and <= WritesInTransaction, $"A transaction has 1 to {WritesInTransaction} writes, not {writes.Count}.");
        Demand(writes.All(write => write.Key.Partition == writes[0].Key.Partition), "A transaction is of one partition.");
        Demand(writes.DistinctBy(write => write.Key).Count() == writes.Count, "A transaction writes a row once.");
        foreach (var write in writes)
        {
            CheckRow(write);
        }

        var size = writes.Sum(SizeInRequest);
        Demand(size <= BytesInTransaction, $"The request of a transaction has at most {BytesInTransaction} bytes, not {size}.");
    }

    /// <summary>What a write takes of a transaction at most, in bytes.</summary>
    public static int SizeInRequest(RowWrite write) =>
        BytesOfPart
        + (BytesOfKeyCharacter * (write.Key.Partition.Length + write.Key.Row.Length))
        + (ValuesOf(write)?.Sum(value => BytesOfName + (2 * value.Key.Length) + value.Value switch
        {
            RowValue.Text text => BytesOfCharacter * text.Value.Length,
            RowValue.Binary binary => (binary.Value.Length + 2) / 3 * 4,
            _ => 0,
        }) ?? 0);

    private static void CheckRow(RowWrite write)
    {
        var values = ValuesOf(write);
        var size = 4 + BytesOfWriteId + (2 * (write.Key.Partition.Length + write.Key.Row.Length)) + (values?.Sum(SizeOf) ?? 0);
        Demand((values?.Count ?? 0) <= ValuesInRow, $"A row has at most {ValuesInRow} values.");
        Demand(size <= BytesInRow, $"A row has at most {BytesInRow} bytes, not {size}.");
    }

    private static RowValues? ValuesOf(RowWrite write) => write switch
    {
        RowWrite.Insert insert => insert.Values,
        RowWrite.Replace replace => replace.Values,
        _ => null,
    };

    private static int SizeOf(KeyValuePair<string, RowValue> value)
    {
        Demand(IsName(value.Key), $"{value.Key} is no name of a value.");
        return 8 + (2 * value.Key.Length) + value.Value switch
        {
            RowValue.Text text => 4 + (2 * Within(text.Value.Length, CharactersInText, value.Key)),
            RowValue.Binary binary => 4 + Within(binary.Value.Length, BytesInValue, value.Key),
            RowValue.Flag => 1,
            RowValue.Time time => Since1601(time.Value),
            _ => sizeof(long),
        };
    }

    private static int Since1601(DateTimeOffset time)
    {
        Demand(time >= Earliest, "Times before 1601 cannot be stored.");
        return sizeof(long);
    }

    private static int Within(int length, int most, string name)
    {
        Demand(length <= most, $"{name} has at most {most}, not {length}.");
        return length;
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName
        && !char.IsAsciiDigit(name[0])
        && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_')
        && !Reserved.Contains(name);

    private static void Demand(bool holds, string message)
    {
        if (!holds)
        {
            throw new ArgumentException(message);
        }
    }
}
