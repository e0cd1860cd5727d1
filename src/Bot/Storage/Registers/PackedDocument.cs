using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>
/// A document made small: a zero, its length in four bytes, and itself in Brotli. One that is not packed begins with a brace. A large
/// register is read several times as fast: it is the bytes on the wire that take the time.
/// </summary>
internal static class PackedDocument
{
    private const byte Mark = 0;
    private const int Header = 1 + sizeof(int);
    private const int Quality = 4;
    private const int Window = 18;

    /// <summary>No row of the store is as large, packed or not.</summary>
    private const int Longest = 64 * 1024 * 1024;

    public static byte[] Pack(ReadOnlySpan<byte> document)
    {
        var packed = new byte[Header + BrotliEncoder.GetMaxCompressedLength(document.Length)];
        packed[0] = Mark;
        BinaryPrimitives.WriteInt32LittleEndian(packed.AsSpan(1), document.Length);
        return BrotliEncoder.TryCompress(document, packed.AsSpan(Header), out var written, Quality, Window)
            ? packed[..(Header + written)]
            : document.ToArray();
    }

    /// <exception cref="JsonException">It was packed by somebody else.</exception>
    public static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> document)
    {
        if (document.Span is not [Mark, ..])
        {
            return document;
        }

        var length = document.Length >= Header ? BinaryPrimitives.ReadInt32LittleEndian(document.Span[1..]) : -1;
        if (length is < 0 or > Longest)
        {
            throw new JsonException("A packed document has no length.");
        }

        var unpacked = new byte[length];
        return BrotliDecoder.TryDecompress(document.Span[Header..], unpacked, out var written) && written == length
            ? unpacked
            : throw new JsonException("A packed document cannot be unpacked.");
    }
}
