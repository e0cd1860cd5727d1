using System.Globalization;
using Samverkan.Register.Export.Printed;

namespace Samverkan.Meetings.Minutes.Export.Printed;

/// <summary>Minutes to print for the archive: each begins on a page of its own, and says when it was printed.</summary>
internal sealed class PrintedMinutes(DateOnly today, ExportWords words, TextWriter text) : IRecordsFile<ExportedMinutes>
{
    private const string Style = """
        article + article { break-before: page; margin-top: 15mm; }
        h3 { font-size: 11pt; margin: 5mm 0 1mm; break-after: avoid; }
        h4 { font-size: 10pt; margin: 4mm 0 1mm; break-after: avoid; }
        ul { margin: 0 0 6mm; padding-left: 5mm; }
        tbody th { font-weight: bold; }
        table { table-layout: fixed; }
        .facts th, .decisions th:first-child, .actions th:first-child { width: 36mm; }
        .actions th:nth-child(3), .versions th:nth-child(4) { width: 31mm; }
        .actions th:nth-child(4) { width: 22mm; }
        .actions th:nth-child(5) { width: 30mm; }
        .versions th:first-child { width: 17mm; }
        .versions th:nth-child(2) { width: 62mm; }
        .secrecy { border: 2pt solid #000; padding: 2mm 3mm; font-size: 13pt; font-weight: bold; overflow-wrap: anywhere; }
        .written { white-space: pre-line; }
        .earlier { border-left: 1.5pt solid #000; padding-left: 4mm; }
        .signing { break-inside: avoid; }
        .signing tr + tr td { height: 12mm; }
        footer { margin: 8mm 0; }

        """;

    private readonly HtmlWriting html = new(words, text);
    private bool isEmpty = true;

    public void Begin()
    {
        var title = PrintedPage.Encode(words.Of(ExportTexts.Title));
        PrintedPage.Begin(text, title, words.Language, Style);
        text.Write($"<header>\n<h1>{title}</h1>\n</header>\n<main>\n");
    }

    public void Add(ExportedMinutes record)
    {
        isEmpty = false;
        text.Write("<article>\n");
        if (record.Content?.Secrecy is { } secrecy)
        {
            html.Secrecy(secrecy);
        }

        html.Line("h2", $"{words.Of(ExportTexts.Minutes)} {record.Number}");
        Head(record);
        if (record.Content is { } content)
        {
            new PrintedContent(content, record.FollowUp, "h3", words, html).Write();
            Signing(content);
        }
        else if (record.RetractedAt is { } at)
        {
            html.Line("p", Fill(record.Versions.Any(version => version.Content is not null) ? ExportTexts.RetractedWhole : ExportTexts.Retracted, words.Said(at)));
        }

        Steps(record);
        foreach (var version in record.Versions.Where(version => version.Content is not null && (version.Version != record.Version || record.Content is null)))
        {
            Earlier(version);
        }

        PrintedOn();
        text.Write("</article>\n");
    }

    public void End()
    {
        if (isEmpty)
        {
            html.Line("p", words.Of(ExportTexts.None));
            PrintedOn();
        }

        text.Write("</main>\n");
        PrintedPage.End(text);
    }

    private void Head(ExportedMinutes record)
    {
        List<(string, string)> rows = [(words.Of(ExportTexts.Group), record.GroupName), (words.Of(ExportTexts.Meeting), words.Said(record.Start, record.End))];
        if (record.Content is { } content)
        {
            rows.Add((words.Of(ExportTexts.DiaryNumber), content.DiaryNumber ?? words.Of(ExportTexts.NoDiaryNumber)));
        }

        var last = record.Versions[^1];
        rows.Add((words.Of(ExportTexts.Version), $"{record.Version}, {words.Of(ExportTexts.Of(last.Kind))} {words.Said(last.At)}"));
        html.Facts(rows);
    }

    private void Signing(ExportedContent content)
    {
        text.Write("<section class=\"signing\">\n");
        html.Line("h3", words.Of(ExportTexts.Adjusting));
        if (content.Adjuster is { } adjuster)
        {
            html.Facts([(words.Of(ExportTexts.AdjustedBy), adjuster.Name), (words.Of(ExportTexts.Signature), ""), (words.Of(ExportTexts.Day), "")]);
        }
        else
        {
            html.Line("p", words.Of(ExportTexts.NoAdjuster));
        }

        text.Write("</section>\n");
    }

    // Minutes that nobody has changed have no history.
    private void Steps(ExportedMinutes record)
    {
        if (record.Versions.Count > 1)
        {
            html.Line("h3", words.Of(ExportTexts.Versions));
            html.Table(
                "versions",
                [ExportTexts.Version, ExportTexts.When, ExportTexts.What, ExportTexts.By],
                record.Versions.Select(version => (string[])[$"{version.Version}", words.Said(version.At), What(version), version.By.Name]));
        }
    }

    private void Earlier(ExportedVersion version)
    {
        text.Write("<section class=\"earlier\">\n");
        html.Line("h3", string.Format(CultureInfo.InvariantCulture, words.Of(ExportTexts.Earlier), version.Version, $"{words.Of(ExportTexts.Of(version.Kind))} {words.Said(version.At)}"));
        if (version.Content is { } content)
        {
            if (content.Secrecy is { } secrecy)
            {
                html.Secrecy(secrecy);
            }

            if (content.DiaryNumber is { } number)
            {
                html.Facts([(words.Of(ExportTexts.DiaryNumber), number)]);
            }

            new PrintedContent(content, [], "h4", words, html).Write();
            if (content.Adjuster is { } adjuster)
            {
                html.Line("p", $"{words.Of(ExportTexts.AdjustedBy)}: {adjuster.Name}");
            }
        }

        text.Write("</section>\n");
    }

    private string What(ExportedVersion version)
    {
        var kind = words.Of(ExportTexts.Of(version.Kind));
        return version.Changes.Count == 0 ? kind : $"{kind}: {string.Join(", ", version.Changes.Select(change => change.Text))}";
    }

    private string Fill(Localized said, string value) => string.Format(CultureInfo.InvariantCulture, words.Of(said), value);

    private void PrintedOn() => text.Write($"<footer>{PrintedPage.Encode(words.Of(ExportTexts.Printed))} <time datetime=\"{ExportWords.Written(today)}\">{ExportWords.Written(today)}</time></footer>\n");
}
