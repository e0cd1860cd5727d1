using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using Samverkan.Meetings.Minutes.Export;
using Samverkan.Register.Export;
using Samverkan.Register.Roster;

namespace Samverkan.Tests.Meetings.Minutes.Export;

/// <summary>What holds of exported records whatever people have written.</summary>
public sealed class AnyTextTests
{
    private static readonly ExportWords Words = new(Language.Swedish, TimeZoneInfo.Utc);
    private static readonly DateTimeOffset At = new(2027, 3, 15, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_printed_decision_is_the_text_of_its_cell() => Holds(text =>
    {
        var html = Written(file => RecordsFiles.Printed(new DateOnly(2027, 3, 15), Words, file), Minutes(text));
        var page = XElement.Parse(html[html.IndexOf("<html", StringComparison.Ordinal)..].Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal), LoadOptions.PreserveWhitespace);
        return page.Descendants("table").Single(table => (string?)table.Attribute("class") == "decisions").Descendants("td").Single().Value == WrittenText.Of(text);
    });

    [Fact]
    public void A_decision_in_a_spreadsheet_is_one_cell_that_is_no_formula() => Holds(text =>
    {
        var csv = Written(file => RecordsFiles.DecisionsCsv(Words, file), Decision(text));
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(csv.TrimStart('\ufeff')), new CsvReaderOptions { Separator = ';', HasHeader = false, MalformedData = CsvMalformedDataHandling.Throw });
        var cells = reader.Read() && reader.Read() ? reader.Current.ToArray() : [];
        return cells.Length == 7 && SpreadsheetCell.Original(cells[3]) == WrittenText.Of(text) && !"=+-@\t\r\n".Contains(cells[3].FirstOrDefault(), StringComparison.Ordinal);
    });

    [Fact]
    public void A_decision_in_JSON_comes_back_as_it_was() => Holds(text =>
        JsonElement.Parse(Written(RecordsFiles.DecisionsJson, Decision(text)))[0].GetProperty("text").GetString() == text);

    private static void Holds(Func<string, bool> property)
    {
        var texts = Gen.Elements("=", "+", "'", "\"", ";", "\r", "\n", "\t", "<", "&", "]]>", "-->", "\u202e", "\u0000", "\u001b", "\u2028", "å", "😀", " ", "a").ArrayOf().Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), text => property(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    private static ExportedMinutes Minutes(string text) => new()
    {
        Number = text,
        Meeting = "lok 2027-1",
        Group = "lok",
        GroupName = text,
        Day = new DateOnly(2027, 3, 15),
        Start = At,
        End = At.AddHours(2),
        Version = 1,
        Content = new ExportedContent { Secrecy = text, DiaryNumber = text, Decisions = [new MinutedDecisionText(text, "lok 2027 00001 1", text)], Questions = [text], Adjuster = new ExportedName(null, text) },
        Versions = [new ExportedVersion(1, VersionKind.Published, At, new ExportedName(null, text), [], null)],
    };

    private static ExportedDecision Decision(string text) => new() { Number = "LÖK 2027-1 §1", Id = "lok 2027 00001 1", Minutes = "LÖK 2027-1", Meeting = "lok 2027-1", Group = "lok", GroupName = "LÖK", Day = new DateOnly(2027, 3, 15), Text = text };

    private static string Written<T>(Func<TextWriter, IRecordsFile<T>> file, T record)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var records = file(text);
        records.Begin();
        records.Add(record);
        records.End();
        return text.ToString();
    }
}
