namespace Samverkan.Bot.Storage;

/// <summary>One value of a row, of the kinds that Azure Tables has and we use.</summary>
internal abstract record RowValue
{
    private RowValue()
    {
    }

    public static implicit operator RowValue(string value) => new Text(value);

    public static implicit operator RowValue(long value) => new Number(value);

    public static implicit operator RowValue(bool value) => new Flag(value);

    public static implicit operator RowValue(DateTimeOffset value) => new Time(value);

    public sealed record Text(string Value) : RowValue;

    public sealed record Number(long Value) : RowValue;

    public sealed record Flag(bool Value) : RowValue;

    /// <summary>An instant; it comes back in UTC.</summary>
    public sealed record Time(DateTimeOffset Value) : RowValue;

    public sealed record Binary(ReadOnlyMemory<byte> Value) : RowValue;
}
