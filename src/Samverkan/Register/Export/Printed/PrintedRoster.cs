using System.Globalization;
using Samverkan.Register.Model;

namespace Samverkan.Register.Export.Printed;

/// <summary>A roster to print: one HTML file for A4, in black and white, without scripts or anything from elsewhere.</summary>
public sealed class PrintedRoster
{
    private readonly ExportScope scope;
    private readonly PrintedSeats seats;
    private readonly Dictionary<SourceId, Source> sources;
    private readonly Language language;
    private readonly TextWriter text;

    private PrintedRoster(ExportScope scope, DateOnly today, Language language, TextWriter text)
    {
        this.scope = scope;
        this.language = language;
        this.text = text;
        seats = new PrintedSeats(scope, today);
        sources = scope.Content.Sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id);
    }

    public static void Write(ExportScope scope, DateOnly today, Language language, TextWriter text) =>
        new PrintedRoster(scope, today, language, text).Write(Day(today));

    private void Write(string today)
    {
        var title = Said(PrintedTexts.Title);
        PrintedPage.Begin(text, $"{title}, {today}", language);
        text.Write($"<header>\n<h1>{title}</h1>\n<p>{string.Format(CultureInfo.InvariantCulture, Said(PrintedTexts.As), $"<time datetime=\"{today}\">{today}</time>")}</p>\n</header>\n<main>\n");
        var groups = scope.Groups.Where(seats.IsShown).ToLookup(LevelOf);
        if (groups.Count == 0)
        {
            text.Write($"<p>{Said(PrintedTexts.NoGroups)}</p>\n");
        }

        foreach (var level in Enum.GetValues<Level>().Select(level => (Level?)level).Append(null).Where(groups.Contains))
        {
            text.Write($"<section>\n<h2>{Said(PrintedTexts.Of(level))}</h2>\n");
            foreach (var group in groups[level])
            {
                Write(group);
            }

            text.Write("</section>\n");
        }

        text.Write("</main>\n");
        PrintedPage.End(text);
    }

    private void Write(Group group)
    {
        text.Write($"<table>\n<caption>{PrintedPage.Encode(group.Names.In(language))}</caption>\n<thead>\n<tr>");
        foreach (var heading in (Localized[])[PrintedTexts.Seat, PrintedTexts.Holder, PrintedTexts.From, PrintedTexts.To, PrintedTexts.Source])
        {
            text.Write($"<th scope=\"col\">{Said(heading)}</th>");
        }

        text.Write("</tr>\n</thead>\n<tbody>\n");
        Seat[] shown = [.. group.Seats.Where(seats.IsShown).OrderBy(seat => seat.Rank ?? int.MaxValue)];
        if (shown.Length == 0)
        {
            text.Write($"<tr><td colspan=\"5\">{Said(PrintedTexts.NoSeats)}</td></tr>\n");
        }

        foreach (var seat in shown)
        {
            Write(seat, seats.Of(group, seat));
        }

        text.Write("</tbody>\n</table>\n");
    }

    private void Write(Seat seat, IReadOnlyList<PrintedLine> lines)
    {
        text.Write($"<tr><th scope=\"row\"{(lines.Count > 1 ? $" rowspan=\"{lines.Count}\"" : "")}>{NameOf(seat)}</th>");
        if (lines.Count == 0)
        {
            text.Write($"<td>{Said(PrintedTexts.NoHolder)}</td><td class=\"day\"></td><td class=\"day\"></td><td>{SourcesOf(seat.Sources)}</td></tr>\n");
        }

        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            var name = PrintedPage.Encode(line.Person.Name) + (line.IsSubstitute ? $" ({Said(PrintedTexts.Substitute)})" : "");
            text.Write($"{(index > 0 ? "<tr>" : "")}<td>{name}</td><td class=\"day\">{Day(line.Validity.From)}</td><td class=\"day\">{Day(line.Validity.To)}</td><td>{SourcesOf(line.Sources)}</td></tr>\n");
        }
    }

    private string NameOf(Seat seat)
    {
        string[] remarks = [.. new[] { seat.OneOfSeveral ? PrintedTexts.OneOfSeveral : null, seat.Places == 1 ? null : PrintedTexts.Places(seat.Places) }.OfType<Localized>().Select(Said)];
        return PrintedPage.Encode(seat.Names.In(language)) + (remarks.Length == 0 ? "" : $" ({string.Join(", ", remarks)})");
    }

    private string SourcesOf(IReadOnlyList<Citation> citations) => string.Join(
        "; ",
        citations.Select(citation => string.Join(", ", new[] { sources.GetValueOrDefault(citation.Source)?.Title.In(language), citation.Section }.Where(part => !string.IsNullOrEmpty(part))))
            .Distinct()
            .Select(PrintedPage.Encode));

    private string Said(Localized words) => PrintedPage.Encode(words.In(language));

    private static Level? LevelOf(Group group) => group.Level is Fact<GroupLevel>.Stated { Value.Level: var level } ? level : null;

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
