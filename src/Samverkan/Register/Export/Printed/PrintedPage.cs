using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Samverkan.Register.Export.Printed;

/// <summary>A file to print: HTML for A4, in black and white, without scripts or anything from elsewhere.</summary>
internal static class PrintedPage
{
    private const string Style = """
        @page { size: A4; margin: 18mm 15mm; }
        body { font: 10pt/1.35 "Liberation Sans", Arial, sans-serif; color: #000; background: #fff; margin: 0 auto; max-width: 180mm; }
        h1 { font-size: 18pt; margin: 0 0 2mm; }
        h2 { font-size: 13pt; margin: 8mm 0 2mm; border-bottom: 1.5pt solid #000; break-after: avoid; }
        table { border-collapse: collapse; width: 100%; margin: 0 0 6mm; }
        caption { text-align: left; font-weight: bold; font-size: 11pt; padding: 2mm 0 1mm; break-after: avoid; }
        th, td { border: 0.5pt solid #000; padding: 1mm 1.5mm; text-align: left; vertical-align: top; font-weight: normal; overflow-wrap: anywhere; }
        thead th { font-weight: bold; border-bottom-width: 1.5pt; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        td.day { white-space: nowrap; }
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>As text, whatever it holds.</summary>
    public static string Encode(string text) => Encoder.Encode(WrittenText.Of(text));

    /// <param name="title">Encoded.</param>
    /// <param name="style">What the page has of its own.</param>
    public static void Begin(TextWriter text, string title, Language language, string style = "") =>
        text.Write($"<!DOCTYPE html>\n<html lang=\"{(language == Language.English ? "en" : "sv")}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n<style>\n{Style}\n{style}</style>\n</head>\n<body>\n");

    public static void End(TextWriter text) => text.Write("</body>\n</html>\n");
}
