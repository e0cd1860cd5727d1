using System.Buffers;
using System.Net;
using System.Text;

namespace Samverkan.Bot.Privacy;

/// <summary>A text as its reader sees it: digits can hide between tags, behind entities, and in addresses.</summary>
internal static class WrittenText
{
    // Each layer more is somebody's intent; nobody's text has four.
    private const int Layers = 3;

    private static readonly SearchValues<char> Codes = SearchValues.Create("<&%\\");

    public static bool IsCoded(string text) => text.AsSpan().ContainsAny(Codes);

    public static string Decoded(string text)
    {
        for (var layer = 0; layer < Layers && IsCoded(text); layer++)
        {
            text = WebUtility.HtmlDecode(WithoutTags(Uri.UnescapeDataString(text)));
        }

        return WithoutTags(text);
    }

    private static string WithoutTags(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var from = 0;
        while (from < text.Length && text.IndexOf('<', from) is var start and >= 0 && text.IndexOf('>', start) is var end and >= 0)
        {
            // Of "a < b <i>" the tag is the last part.
            start = text.LastIndexOf('<', end, end - start + 1);
            plain.Append(text, from, start - from);
            from = end + 1;
        }

        return plain.Append(text, from, text.Length - from).ToString();
    }
}
