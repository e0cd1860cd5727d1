using System.Buffers.Text;

namespace Samverkan.Benchmarks.Load;

/// <summary>As much of HTTP/1.1 as both ends of a load need: where a message ends.</summary>
internal static class HttpMessage
{
    private const int StatusAt = 9;

    /// <returns>The length in bytes of the message that was received first; null while its head is not whole.</returns>
    public static int? Length(ReadOnlySpan<byte> received)
    {
        var end = received.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return null;
        }

        var head = received[..(end + 2)];
        var name = "\r\nContent-Length: "u8;
        var at = head.IndexOf(name);
        if (at >= 0 && Utf8Parser.TryParse(head[(at + name.Length)..], out int length, out _))
        {
            return end + 4 + length;
        }

        return head.IndexOf("\r\nTransfer-Encoding: "u8) < 0 ? end + 4 : throw new MeasurementException("A body came without its length, which a load does not expect.");
    }

    public static int Status(ReadOnlySpan<byte> answer) => Utf8Parser.TryParse(answer[StatusAt..], out int status, out _) ? status : 0;
}
