using FsCheck;
using FsCheck.Fluent;
using Samverkan.Questions.Searching;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Questions.Searching;

/// <summary>What is found while somebody types.</summary>
public sealed class SearchTests
{
    private readonly Finding finding = new();

    [Theory]
    [InlineData("LÖK", "lok")]
    [InlineData("lok", "lok")]
    [InlineData("löknätverket", "lok")]
    [InlineData("lök nätver", "lok")]
    [InlineData("nätverkets", "lok")]
    [InlineData("LOK network", "lok")]
    [InlineData("trygg i göteborg", "lok")]
    [InlineData("SSPF Angered", "sspf/angered")]
    [InlineData("angered sspf", "sspf/angered")]
    [InlineData("angered brå", "bra/angered")]
    [InlineData("bra i angered", "bra/angered")]
    [InlineData("brottsförebyggande rådet lundby", "bra/lundby")]
    [InlineData("crime prevention council lundby", "bra/lundby")]
    [InlineData("ledningsforum hogsbo", "ledningsforum/askim-frolunda-hogsbo")]
    [InlineData("management örg", "ledningsforum/orgryte-harlanda")]
    [InlineData("centrala gr", "central")]
    [InlineData("sig", "sig")]
    [InlineData("vem sitter i lök", "lok")]
    public void The_first_hit_is_the_group_that_was_meant(string typed, string group)
    {
        Assert.Equal(group, (finding.All(typed)[0].Hit as SearchHit.OfGroup)?.Id.Value);
    }

    [Theory]
    [InlineData("angerd sspf", "sspf/angered")]
    [InlineData("agnered brå", "bra/angered")]
    [InlineData("lundbyy sspf", "sspf/lundby")]
    [InlineData("nätwerket", "lok")]
    [InlineData("xentrum sspf", "sspf/centrum")]
    [InlineData("majoorna-lin sspf", "sspf/majorna-linne")]
    public void One_letter_may_be_wrong_in_a_longer_word_also_before_it_is_all_there(string typed, string group)
    {
        Assert.Equal(group, Assert.IsType<SearchHit.OfGroup>(finding.All(typed)[0].Hit).Id.Value);
    }

    [Theory]
    [InlineData("angreed sspx")]
    [InlineData("sspg")]
    [InlineData("ajgezed")]
    [InlineData("vem")]
    [InlineData("???")]
    [InlineData("🙂")]
    [InlineData("' OR 1=1 --")]
    [InlineData("xyzzy lök")]
    [InlineData("\ud800")]
    [InlineData("angered lundby")]
    public void What_nothing_is_called_finds_nothing(string typed)
    {
        Assert.Empty(finding.All(typed));
    }

    [Fact]
    public void Every_beginning_of_a_name_finds_it()
    {
        foreach (var name in new[] { "SSPF Angered", "LÖK-nätverket", "Kunskaps- och analysteam", "Processledarna" })
        {
            for (var length = 3; length <= name.Length; length++)
            {
                Assert.Contains(name, finding.Names(name[..length]));
            }
        }
    }

    [Fact]
    public void A_district_finds_its_groups_and_a_kind_of_group_those_of_all_districts()
    {
        Assert.Equal(["bra/lundby", "ledningsforum/lundby", "sspf/lundby"], finding.Groups("lundby").Order(StringComparer.Ordinal));
        Assert.Equal(10, finding.Groups("sspf").Count);
    }

    [Fact]
    public void Seats_are_found_by_their_own_words_and_narrowed_by_their_group()
    {
        var all = finding.All("kommunpolis").Select(found => found.Hit).OfType<SearchHit.OfSeat>().ToList();
        var one = Assert.IsType<SearchHit.OfSeat>(Assert.Single(finding.All("kommunpolis lundby")).Hit);

        Assert.Equal(10, all.Count);
        Assert.Equal(("bra/lundby#kommunpolis", "bra/lundby"), (one.Id.Value, one.Group.Value));
        Assert.Contains(finding.All("city director"), found => found.Hit is SearchHit.OfSeat { Id.Value: "central#stadsdirektor" });
    }

    [Fact]
    public void An_empty_text_shows_the_central_groups_by_level_and_then_the_local_ones()
    {
        var names = finding.Names("  ");

        Assert.Equal(["Central strategisk samverkansgrupp", "LÖK-nätverket", "Processledarna", "Kunskaps- och analysteam"], names.Take(4));
        Assert.Equal(SearchPage.Most, names.Count);
    }

    [Fact]
    public void Page_after_page_shows_each_hit_once_and_in_the_same_order()
    {
        foreach (var typed in new[] { "", "s", "sspf", "samordnare" })
        {
            var whole = Pages(typed, 25);

            Assert.Equal(whole.Distinct(), whole);
            Assert.Equal(whole, Pages(typed, 7));
            Assert.Equal(whole, Pages(typed, 25));
        }
    }

    [Theory]
    [InlineData(-5, -5)]
    [InlineData(0, 0)]
    [InlineData(null, null)]
    [InlineData(0, 5000)]
    public void A_page_has_twentyfive_hits_whatever_is_asked_for(int? skip, int? count)
    {
        Assert.Equal(SearchPage.Most, finding.Names("s", skip, count).Count);
    }

    [Fact]
    public void Far_beyond_the_last_hit_there_is_nothing()
    {
        Assert.Empty(finding.Names("", int.MaxValue, 25));
        Assert.Empty(finding.Names("s", 100_000, 25));
        Assert.Empty(finding.Names("sspf", 900, 25));
    }

    [Fact]
    public void Fifty_thousand_characters_are_read_as_their_beginning()
    {
        Assert.Empty(finding.All(new string('x', 50_000)));
        Assert.Equal(finding.Names("SSPF Angered"), finding.Names("SSPF Angered" + new string(' ', 50_000) + "x"));
    }

    [Fact]
    public void In_ten_thousand_groups_the_one_that_was_meant_comes_first()
    {
        var large = new Finding(Finding.Large(10_000));

        Assert.Equal("Nämnden i Ort777", large.Names("ort777")[0]);
        Assert.Equal("LÖK-nätverket", large.Names("lök")[0]);
        Assert.Equal(25, large.Names("n").Count);
    }

    [Fact]
    public void A_group_that_has_ended_or_not_begun_is_not_found()
    {
        var engine = new Staffing().With(content => content with { Groups = [.. content.Groups.Select(group => group.Id.Value == "lok" ? group with { Validity = new Validity(null, Asking.Today.AddDays(-1)) } : group)] }).Engine();

        Assert.DoesNotContain("lok", new Finding(engine).Groups("lök"));
        Assert.DoesNotContain("LÖK-nätverket", new Finding(engine).Names(""));
        Assert.DoesNotContain(new Finding(engine).All("representanter"), found => found.Hit is SearchHit.OfSeat { Group.Value: "lok" });
    }

    [Fact]
    public void Whatever_is_typed_a_page_at_most_is_found_and_the_same_each_time()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
        {
            var names = finding.Names(text ?? string.Empty);
            return names.Count <= SearchPage.Most && names.SequenceEqual(finding.Names(text ?? string.Empty));
        }));
    }

    private List<string> Pages(string typed, int size)
    {
        var all = new List<string>();
        for (var skip = 0; finding.All(typed, skip, size) is { Count: > 0 } page; skip += size)
        {
            all.AddRange(page.Select(found => found.Hit.ToString()));
        }

        return all;
    }
}
