namespace Samverkan.Tests.Register.Yaml;

/// <summary>A file or a pipe of nothing but spaces, longer than anybody would want to read.</summary>
internal sealed class LongStream(long length, bool canSeek) : Stream
{
    /// <summary>How many bytes were read of it.</summary>
    public long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => canSeek;

    public override bool CanWrite => false;

    public override long Length => canSeek ? length : throw new NotSupportedException();

    public override long Position
    {
        get => canSeek ? Given : throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var given = (int)Math.Min(count, length - Given);
        buffer.AsSpan(offset, given).Fill((byte)' ');
        Given += given;
        return given;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
