using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CsvHelper;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Cli.Minutes;

/// <summary>Whatever stands in the records and in the register, the files that go out are what they should be, and a terminal and a spreadsheet do nothing of it.</summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Formula = "=cmd|'/C calc'!A0;\"x\"";
    private const string Script = "</td></article><script>alert(1)</script><!-- ]]> &amp; \" '";
    private const string Lines = "rad 1\nrad 2\r\n;=SUM(A1)\tslut\u2028sist";
    private const string Turned = "\u202eplac=\u2066 \u001b[31m\u0000\u200f\ufeff\u009b åäö 😀\u200d🧑 \ud800";

    private static readonly char[] Starts = ['=', '+', '-', '@', '\t', '\r', '\n'];

    private readonly MinutedTerminal minuted = new();

    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (var text in (string[])[Formula, Script, Lines, Turned, "+46", "-1", "@x"])
            {
                foreach (var (format, what) in ((string, string)[])[("csv", "minutes"), ("csv", "decisions"), ("csv", "actions"), ("csv", "attendance"), ("json", "minutes"), ("json", "decisions"), ("json", "actions"), ("json", "attendance"), ("html", "minutes")])
                {
                    cases.Add(text, format, what);
                }
            }

            return cases;
        }
    }

    public void Dispose() => minuted.Dispose();

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task It_is_text_and_nothing_else(string text, string format, string what)
    {
        await minuted.SettleAsync(content => Named(content, text));
        await minuted.PublishAsync(MinutedTerminal.Whole(text));
        await minuted.CorrectAsync("bo", ("decision.1", $"{text} rättat"), ("action.3", text), ("question.2", text));

        var result = await minuted.RunAsync("--format", format, "--what", what, "--versions");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.DoesNotContain(result.Output, character => character is not ('\n' or '\r' or '\ufeff' or '\u200d') && char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.LineSeparator);
        Assert.DoesNotContain(result.Output.TrimStart('\ufeff'), character => character is not '\u200d' && char.GetUnicodeCategory(character) == UnicodeCategory.Format);
        switch (format)
        {
            case "csv":
                IsSpreadsheet(result.Output);
                break;
            case "json":
                Assert.Contains(JsonElement.Parse(result.Output).EnumerateArray().SelectMany(Texts), said => said.Contains(Whole(text), StringComparison.Ordinal));
                break;
            default:
                IsPage(result.Output);
                break;
        }
    }

    private static void IsSpreadsheet(string output)
    {
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(output.TrimStart('\ufeff')), new CsvReaderOptions { Separator = ';', HasHeader = false, MalformedData = CsvMalformedDataHandling.Throw });
        List<string[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. reader.Current.ToArray()]);
        }

        Assert.True(rows.Count > 1);
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        Assert.DoesNotContain(rows.SelectMany(row => row), cell => cell.Length > 0 && Starts.Contains(cell[0]));
    }

    private static void IsPage(string output)
    {
        var page = PrintedMinutesTests.Page(output);
        string[] known = ["html", "head", "title", "style", "body", "header", "h1", "main", "article", "p", "h2", "h3", "h4", "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "section", "footer", "time"];
        Assert.Empty(page.Descendants().Select(element => element.Name.LocalName).Except(known));
        Assert.Empty(page.Descendants().Attributes().Select(attribute => attribute.Name.LocalName).Except(["class", "scope", "datetime"]));
        Assert.Single(page.Descendants("article"));
    }

    // What no file can hold comes back as what says so.
    private static string Whole(string text) => text.Replace('\ud800', '\ufffd');

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString() ?? ""],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        _ => [],
    };

    private static RegisterContent Named(RegisterContent content, string text) => content with
    {
        Organisations = [.. content.Organisations.Select(organisation => organisation with { Names = Names(organisation.Names, text) })],
        Groups = [.. content.Groups.Select(group => group.Id == MinutedTerminal.Lok.Group ? group with { Names = Names(group.Names, text), Seats = [.. group.Seats.Select(seat => seat with { Names = Names(seat.Names, text) })] } : group)],
        Persons = [.. content.Persons.Select(person => person with { Name = text + person.Name })],
    };

    private static Names Names(Names names, string text) => names with { Name = new Localized(text, text), ShortName = new Localized(text, text) };
}
