using System.Xml.Linq;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;

namespace Samverkan.Bot.Tests.Cli.Minutes;

/// <summary>The record that is printed for the archive.</summary>
public sealed class PrintedMinutesTests : IDisposable
{
    private readonly MinutedTerminal minuted = new();

    public void Dispose() => minuted.Dispose();

    [Fact]
    public async Task Minutes_are_an_article_that_says_everything_in_its_order()
    {
        await minuted.SettleAsync();
        await minuted.PublishAsync(MinutedTerminal.Whole());
        await minuted.ChangeAsync(1, item => item.Postponed(new DateOnly(2026, 12, 24), "bo", minuted.Terminal.Time.GetUtcNow()));
        await minuted.ChangeAsync(1, item => item.Done("bo", minuted.Terminal.Time.GetUtcNow()));

        var page = await PageAsync();
        var article = Assert.Single(page.Descendants("article"));

        Assert.Equal(("sv", "Mötesanteckningar"), ((string?)page.Attribute("lang"), page.Descendants("h1").Single().Value));
        Assert.Equal(("secrecy", "Sekretess: 18 kap. 1 § OSL"), ((string?)article.Elements().First().Attribute("class"), article.Elements().First().Value));
        Assert.Equal("Anteckningar LÖK 2026-1", article.Element("h2")?.Value);
        Assert.Equal(["Närvaro", "Beslut", "Åtgärder", "Öppna frågor", "Nästa möte", "Justering"], article.Descendants("h3").Select(heading => heading.Value));
        Assert.Equal(
            [
                "Grupp|LÖK-nätverket", "Möte|fredag 20 november 2026, 09.00–11.00", "Diarienummer|SLK-2026-7", "Version|1, publicerad söndag 22 november 2026 kl. 13.00",
                "Plats 0|Göteborgs Stad|Anna Ek|närvarande|", "Plats 1|Göteborgs Stad|Bo Alm|ersättare|Eva Lind", "Plats 2|Göteborgs Stad||frånvarande|",
                "LÖK 2026-1 §1|Vi träffas varje månad.", "LÖK 2026-1 §2|Nätverket får en sekreterare.",
                "LÖK 2026-1 Å1|Boka lokal|Bo Alm|2026-12-01|klar 2026-11-22, nu 2026-12-24", "LÖK 2026-1 Å2|Skriv en plan|Plats 2||öppen",
                "Justeras av|Anna Ek", "Underskrift|", "Datum|",
            ],
            article.Descendants("tbody").Elements("tr").Select(row => string.Join('|', row.Elements().Select(cell => cell.Value))));
        Assert.All(article.Descendants("tbody").Elements("tr"), row => Assert.Equal(("th", "row"), (row.Elements().First().Name.LocalName, (string?)row.Elements().First().Attribute("scope"))));
        Assert.All(article.Descendants("thead").Descendants("th"), heading => Assert.Equal("col", (string?)heading.Attribute("scope")));
        Assert.Equal(["Hur gör vi i sommar?"], article.Descendants("li").Select(item => item.Value));
        Assert.Contains("fredag 15 januari 2027 kl. 09.00", article.Descendants("p").Select(line => line.Value));
        Assert.Equal("Utskriven 2026-11-22", article.Elements().Last().Value);
    }

    [Fact]
    public async Task A_correction_is_told_with_its_day_and_what_it_changed_and_the_earlier_text_stands_apart_when_it_is_asked_for()
    {
        await minuted.SettleAsync();
        await minuted.PublishAsync(MinutedTerminal.Whole());
        minuted.Terminal.Time.Advance(TimeSpan.FromDays(1));
        await minuted.CorrectAsync("bo", ("decision.1", "Vi träffas varannan månad."), ("secrecy", ""));

        var article = (await PageAsync()).Descendants("article").Single();
        var whole = (await PageAsync("--versions")).Descendants("article").Single();

        Assert.Contains("2|måndag 23 november 2026 kl. 13.00|rättad: §1, sekretessmarkering|Bo Alm", article.Descendants("tr").Select(row => string.Join('|', row.Elements().Select(cell => cell.Value))));
        Assert.DoesNotContain("varje månad", article.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(article.Descendants("p"), line => (string?)line.Attribute("class") == "secrecy");
        var earlier = Assert.Single(whole.Elements("section"), section => (string?)section.Attribute("class") == "earlier");
        Assert.Equal("Tidigare: version 1, publicerad söndag 22 november 2026 kl. 13.00", earlier.Element("h3")?.Value);
        Assert.Contains("Vi träffas varje månad.", earlier.Value, StringComparison.Ordinal);
        Assert.Contains("Sekretess: 18 kap. 1 § OSL", earlier.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_retracted_is_a_trace_and_its_text_is_printed_only_when_it_is_asked_for()
    {
        await minuted.SettleAsync();
        await minuted.PublishAsync(MinutedTerminal.Whole());
        minuted.Terminal.Time.Advance(TimeSpan.FromDays(1));
        await minuted.RetractAsync();

        var article = (await PageAsync()).Descendants("article").Single();
        var whole = (await PageAsync("--versions")).Descendants("article").Single();

        Assert.Equal(["Anteckningarna drogs tillbaka måndag 23 november 2026 kl. 13.00. Innehållet skrivs inte ut."], article.Elements("p").Select(line => line.Value));
        Assert.Equal("1|2", string.Join('|', article.Descendants("table").Last().Element("tbody")?.Elements("tr").Select(row => row.Elements().First().Value) ?? []));
        Assert.DoesNotContain("Justering", article.Value, StringComparison.Ordinal);
        Assert.Contains("Vi träffas varje månad.", whole.Element("section")?.Value, StringComparison.Ordinal);
        Assert.Contains("gäller inte", whole.Element("p")?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_minutes_begin_on_a_page_of_their_own_and_nothing_comes_from_elsewhere()
    {
        await minuted.SettleAsync();
        await minuted.PublishAsync(("decision.1", "Första"));
        await minuted.PublishAsync(new MeetingId(MinutedTerminal.Lok.Group, new OccurrenceId.Planned(2026, 1)), new DateOnly(2026, 10, 5), ("decision.1", "Andra"));

        var result = await minuted.RunAsync("--format", "html");

        Assert.Equal(2, Page(result.Output).Descendants("article").Count());
        Assert.Contains("article + article { break-before: page;", result.Output, StringComparison.Ordinal);
        Assert.Contains("size: A4", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", result.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http", result.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", result.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_meeting_over_midnight_says_both_days_and_minutes_without_an_adjuster_say_so()
    {
        await minuted.SettleAsync();
        var night = new DateTimeOffset(2026, 11, 20, 22, 0, 0, TimeSpan.Zero);
        await minuted.PublishAsync(MinutedTerminal.Lok, night, night.AddHours(3), ("decision.1", "Sent"));

        var article = (await PageAsync()).Descendants("article").Single();

        Assert.Contains("fredag 20 november 2026 kl. 23.00 – lördag 21 november 2026 kl. 02.00", article.Value, StringComparison.Ordinal);
        Assert.Contains("Ingen justerare är utsedd.", article.Value, StringComparison.Ordinal);
        Assert.Contains("Diarienummerinte angivet", article.Value, StringComparison.Ordinal);
    }

    private async Task<XElement> PageAsync(params string[] options)
    {
        var result = await minuted.RunAsync([.. options, "--format", "html"]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        return Page(result.Output);
    }

    /// <summary>It is well formed, but for the two elements of HTML that have no end.</summary>
    internal static XElement Page(string html) => XElement.Parse(html[html.IndexOf("<html", StringComparison.Ordinal)..].Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal));
}
