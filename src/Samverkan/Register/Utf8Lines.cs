using System.Buffers;
using System.Text;

namespace Samverkan.Register;

internal static class Utf8Lines
{
    /// <returns>The first line with bytes that are no UTF-8, or with a zero, as UTF-16 has; null when there is none.</returns>
    public static int? FirstBad(ReadOnlySpan<byte> text)
    {
        if (System.Text.Unicode.Utf8.IsValid(text) && !text.Contains((byte)0))
        {
            return null;
        }

        var line = 1;
        while (Rune.DecodeFromUtf8(text, out var rune, out var length) == OperationStatus.Done && rune.Value != 0)
        {
            line += rune.Value == '\n' ? 1 : 0;
            text = text[length..];
        }

        return line;
    }
}
