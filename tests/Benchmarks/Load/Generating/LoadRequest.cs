using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Samverkan.Benchmarks.Load.Generating;

/// <summary>A request made beforehand. A number stands where the ids do, and only its digits change.</summary>
internal sealed class LoadRequest
{
    /// <summary>Thirteen digits, as the ids of Teams have.</summary>
    public const long FirstNumber = 1_772_439_300_000;

    private const int Digits = 13;
    private static readonly byte[] Number = Encoding.ASCII.GetBytes(FirstNumber.ToString(CultureInfo.InvariantCulture));

    private readonly byte[] bytes;
    private readonly int[] numbers;

    public LoadRequest(string path, string? authorization, byte[] body)
    {
        var credentials = authorization is null ? string.Empty : $"Authorization: {authorization}\r\n";
        var head = $"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{credentials}Content-Type: application/json; charset=utf-8\r\nContent-Length: {body.Length}\r\n\r\n";
        bytes = [.. Encoding.ASCII.GetBytes(head), .. body];
        numbers = [.. NumbersIn(bytes)];
    }

    public int Length => bytes.Length;

    public void Write(Span<byte> buffer, long number)
    {
        bytes.CopyTo(buffer);
        foreach (var at in numbers)
        {
            Utf8Formatter.TryFormat(number, buffer.Slice(at, Digits), out _);
        }
    }

    private static IEnumerable<int> NumbersIn(byte[] bytes)
    {
        for (var at = 0; at <= bytes.Length - Digits; at++)
        {
            if (bytes.AsSpan(at, Digits).SequenceEqual(Number))
            {
                yield return at;
            }
        }
    }
}
