using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Json;

/// <summary>JSON in a rented buffer, written once and given back on disposal.</summary>
internal sealed class PooledJson : IBufferWriter<byte>, IDisposable
{
    private const int InitialSize = 4096;

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int _length;

    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    public static PooledJson Of<T>(T value, JsonTypeInfo<T> info)
    {
        var json = new PooledJson();
        // Taken for the while: writing a value may write another.
        var writer = _writer ?? new Utf8JsonWriter(json, BotJson.WriterOptions);
        _writer = null;
        try
        {
            writer.Reset(json);
            JsonSerializer.Serialize(writer, value, info);
            writer.Flush();
            _writer = writer;
            return json;
        }
        catch
        {
            json.Dispose();
            throw;
        }
    }

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(_length);
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        _length = 0;
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);
    }

    private void Reserve(int sizeHint)
    {
        var needed = _length + Math.Max(sizeHint, 256);
        if (needed <= _buffer.Length)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, _buffer.Length * 2));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
