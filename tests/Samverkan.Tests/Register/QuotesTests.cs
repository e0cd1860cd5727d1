using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Register;

public class QuotesTests
{
    private static readonly List<Citation> Citations =
        [.. CitationsOf.Content(Goteborg.Content).Select(pair => pair.Citation).Where(citation => citation.Source == Goteborg.SourceId).Distinct()];

    [Fact]
    public void Every_quote_is_found_verbatim_in_the_source_text() =>
        Assert.All(Citations, citation => Assert.Contains(citation.Quote, Goteborg.SourceText, StringComparison.Ordinal));

    [Fact]
    public void Every_quote_stands_under_the_heading_it_names() =>
        Assert.All(Citations, citation => Assert.Equal(HeadingOf(citation.Quote), citation.Section));

    [Fact]
    public void A_name_that_the_source_does_not_give_cites_a_source_of_its_own()
    {
        var areas = Goteborg.Content.Areas.SelectMany(area => area.Sources);

        Assert.All(areas, citation => Assert.Equal("stadsdelar-2011", citation.Source.Value));
    }

    [Fact]
    public void The_source_of_the_districts_says_that_the_text_is_older_than_2021()
    {
        var source = Goteborg.Snapshot.Find(new SourceId("stadsdelar-2011"));

        Assert.Contains("före 2021", source?.Remark?.Sv, StringComparison.Ordinal);
        Assert.Contains("before 2021", source?.Remark?.En, StringComparison.Ordinal);
    }

    [Fact]
    public void An_abbreviation_that_the_source_does_not_write_is_not_called_spelled_out()
    {
        var spelledOut = Goteborg.Content.Terms.Where(term => term.SpelledOut && term.Sources.All(citation => citation.Source == Goteborg.SourceId));

        Assert.All(spelledOut, term => Assert.Contains(term.Names.Name.Sv, Goteborg.SourceText, StringComparison.OrdinalIgnoreCase));
    }

    private static string HeadingOf(string quote)
    {
        var heading = "";
        foreach (var line in Goteborg.SourceText.Split('\n').Where(line => line.Length > 0))
        {
            heading = line.Contains('.', StringComparison.Ordinal) ? heading : line;
            if (line.Contains(quote, StringComparison.Ordinal))
            {
                return heading;
            }
        }

        return "not found";
    }
}
