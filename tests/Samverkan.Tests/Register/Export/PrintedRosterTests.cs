using System.Globalization;
using System.Xml.Linq;
using Samverkan.Register;
using Samverkan.Register.Export;
using Samverkan.Register.Export.Printed;

namespace Samverkan.Tests.Register.Export;

public class PrintedRosterTests
{
    private static readonly string Whole = Html(ExportScope.Whole(Peopled.Content));

    [Fact]
    public void A_group_is_a_table_with_a_caption_and_a_row_a_seat()
    {
        var table = Table(Whole, "BRÅ Lundby");

        Assert.Equal(["Plats", "Innehavare", "Från", "Till", "Källa"], table.Descendants("th").Where(cell => (string?)cell.Attribute("scope") == "col").Select(cell => cell.Value));
        var kommunpolis = table.Descendants("tr").Single(row => row.Element("th")?.Value == "kommunpolis");
        Assert.Equal("2", (string?)kommunpolis.Element("th")?.Attribute("rowspan"));
        Assert.Equal(["Bo <b>Alm</b> & Co", "2026-02-01", "2027-01-31"], kommunpolis.Elements("td").Take(3).Select(cell => cell.Value));
        Assert.Equal(["Cia Berg (ersättare)", "2026-03-01", ""], kommunpolis.ElementsAfterSelf("tr").First().Elements("td").Take(3).Select(cell => cell.Value));
    }

    [Fact]
    public void The_holder_of_a_role_has_its_seat_and_who_had_it_before_is_left_out()
    {
        var central = Table(Whole, "Central strategisk samverkansgrupp");

        Assert.Equal("Anna Ek", central.Descendants("tr").Single(row => row.Element("th")?.Value == "stadsdirektör").Elements("td").First().Value);
        Assert.DoesNotContain("Cia Berg", central.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_protected_identity_is_a_seat_without_a_registered_holder()
    {
        Assert.DoesNotContain("emlig", Whole, StringComparison.Ordinal);
        Assert.Equal("innehavare ej registrerad", Table(Whole, "BRÅ Lundby").Descendants("tr").Single(row => row.Element("th")?.Value.StartsWith("stadsdelens samordnare", StringComparison.Ordinal) == true).Elements("td").First().Value);
    }

    [Fact]
    public void It_needs_nothing_from_elsewhere_and_runs_nothing()
    {
        Assert.DoesNotContain("<script", Whole, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http", Whole, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", Whole, StringComparison.Ordinal);
        Assert.Contains("size: A4", Whole, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Swedish, "sv", "Strategisk nivå", "Förteckning över samverkansgrupper")]
    [InlineData(Language.English, "en", "Strategic level", "Roster of the cooperation groups")]
    public void It_is_in_the_language_asked_for_with_a_date(Language language, string code, string level, string title)
    {
        var html = Document(Html(ExportScope.Whole(Peopled.Content), language));

        Assert.Equal(code, (string?)html.Attribute("lang"));
        Assert.Equal(level, html.Descendants("h2").First().Value);
        Assert.Equal(title, html.Descendants("h1").Single().Value);
        Assert.Equal(Goteborg.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), html.Descendants("time").Single().Value);
    }

    [Fact]
    public void Every_group_is_there_once_and_one_group_alone()
    {
        Assert.Equal(new RegisterSnapshot(Goteborg.Content).Groups.Count, Document(Whole).Descendants("caption").Count());
        Assert.Equal("BRÅ Lundby", Assert.Single(Document(Html(ExportScope.Of(Peopled.Content, "bra/lundby") ?? throw new InvalidOperationException())).Descendants("caption")).Value);
    }

    private static XElement Table(string html, string caption) => Document(html).Descendants("table").Single(table => table.Element("caption")?.Value == caption);

    /// <summary>It is well formed, but for the two elements of HTML that have no end.</summary>
    private static XElement Document(string html) => XElement.Parse(html[html.IndexOf("<html", StringComparison.Ordinal)..].Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal));

    private static string Html(ExportScope scope, Language language = Language.Swedish)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        PrintedRoster.Write(scope, Goteborg.Today, language, text);
        return text.ToString();
    }
}
