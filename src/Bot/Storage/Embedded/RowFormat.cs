using System.Text;

namespace Samverkan.Bot.Storage.Embedded;

/// <summary>A row's values as the bytes of one column: the format, then for each value its name, its kind and itself.</summary>
internal static class RowFormat
{
    private const byte Format = 1;

    private enum Kind : byte
    {
        Text = 1,
        Number = 2,
        Flag = 3,
        Time = 4,
        Binary = 5,
    }

    public static byte[] Write(RowValues values)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Format);
        foreach (var (name, value) in values)
        {
            writer.Write(name);
            Write(writer, value);
        }

        writer.Flush();
        return stream.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are of another format.</exception>
    public static RowValues Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        if (reader.ReadByte() != Format)
        {
            throw new InvalidDataException("The row was written in a format that this program does not know.");
        }

        var values = new RowValues();
        while (stream.Position < stream.Length)
        {
            values[reader.ReadString()] = Read(reader);
        }

        return values;
    }

    private static void Write(BinaryWriter writer, RowValue value)
    {
        switch (value)
        {
            case RowValue.Text text:
                writer.Write((byte)Kind.Text);
                writer.Write(text.Value);
                break;
            case RowValue.Number number:
                writer.Write((byte)Kind.Number);
                writer.Write(number.Value);
                break;
            case RowValue.Flag flag:
                writer.Write((byte)Kind.Flag);
                writer.Write(flag.Value);
                break;
            case RowValue.Time time:
                writer.Write((byte)Kind.Time);
                writer.Write(time.Value.UtcTicks);
                break;
            case RowValue.Binary binary:
                writer.Write((byte)Kind.Binary);
                writer.Write7BitEncodedInt(binary.Value.Length);
                writer.Write(binary.Value.Span);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value, null);
        }
    }

    private static RowValue Read(BinaryReader reader) => (Kind)reader.ReadByte() switch
    {
        Kind.Text => reader.ReadString(),
        Kind.Number => reader.ReadInt64(),
        Kind.Flag => reader.ReadBoolean(),
        Kind.Time => new DateTimeOffset(reader.ReadInt64(), TimeSpan.Zero),
        Kind.Binary => new RowValue.Binary(reader.ReadBytes(reader.Read7BitEncodedInt())),
        var kind => throw new InvalidDataException($"The row has a value of the unknown kind {kind}."),
    };
}
