using System.Buffers;
using System.Collections;

namespace Samverkan.Bot.Storage;

/// <summary>The values of a row by name. A name is an identifier; what a row may hold in all is in <see cref="RowLimits"/>.</summary>
internal sealed class RowValues : IEnumerable<KeyValuePair<string, RowValue>>
{
    private readonly Dictionary<string, RowValue> values = new(StringComparer.Ordinal);

    public int Count => values.Count;

    public bool Has(string name) => values.ContainsKey(name);

    /// <exception cref="InvalidDataException">Read: the row has no such value.</exception>
    public RowValue this[string name]
    {
        get => values.TryGetValue(name, out var value) ? value : throw Missing(name);
        set => values[name] = value;
    }

    /// <exception cref="InvalidDataException">The row has no such text.</exception>
    public string Text(string name) => this[name] is RowValue.Text text ? text.Value : throw Missing(name);

    /// <exception cref="InvalidDataException">The row has no such number.</exception>
    public long Number(string name) => this[name] is RowValue.Number number ? number.Value : throw Missing(name);

    /// <exception cref="InvalidDataException">The row has no such flag.</exception>
    public bool Flag(string name) => this[name] is RowValue.Flag flag ? flag.Value : throw Missing(name);

    /// <exception cref="InvalidDataException">The row has no such time.</exception>
    public DateTimeOffset Time(string name) => this[name] is RowValue.Time time ? time.Value : throw Missing(name);

    /// <summary>A document of any length that the row can hold, split over values as it must be: <c>name</c>, <c>name_1</c> and on.</summary>
    public RowValues WithDocument(string name, ReadOnlyMemory<byte> document)
    {
        var part = 0;
        do
        {
            var length = Math.Min(document.Length, RowLimits.BytesInValue);
            values[Part(name, part++)] = new RowValue.Binary(document[..length]);
            document = document[length..];
        }
        while (!document.IsEmpty);

        return this;
    }

    /// <exception cref="InvalidDataException">The row has no such document.</exception>
    public ReadOnlyMemory<byte> Document(string name)
    {
        var first = Binary(name);
        if (!values.ContainsKey(Part(name, 1)))
        {
            return first;
        }

        var whole = new ArrayBufferWriter<byte>(2 * RowLimits.BytesInValue);
        for (var part = 0; part == 0 || values.ContainsKey(Part(name, part)); part++)
        {
            whole.Write(Binary(Part(name, part)).Span);
        }

        return whole.WrittenMemory;
    }

    public IEnumerator<KeyValuePair<string, RowValue>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string Part(string name, int part) => part == 0 ? name : $"{name}_{part}";

    private static InvalidDataException Missing(string name) => new($"The row has no value {name} of that kind.");

    private ReadOnlyMemory<byte> Binary(string name) => this[name] is RowValue.Binary binary ? binary.Value : throw Missing(name);
}
