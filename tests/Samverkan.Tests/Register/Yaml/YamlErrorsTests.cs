using Samverkan.Register;
using Samverkan.Register.Yaml;

namespace Samverkan.Tests.Register.Yaml;

public class YamlErrorsTests
{
    private const string Head = """
        format: 1
        sources:
          - id: kalla
            title: Källan
            quotes:
              - { id: q, section: Rubrik, quote: Ett citat. }
        organisations:
          - { id: staden, name: Staden, cite: [q] }

        """;

    public static TheoryData<string, int, string, string> Mistakes => new()
    {
        // after line 8: what is added, the line of the finding, words of the message, words of the remedy
        { "organisatons: []", 9, "”organisatons” finns inte", "" },
        { "rols: []", 9, "”rols” finns inte", "Menade du roles?" },
        { "roles:\n  - { id: r, name: R, organisation: staden }", 10, "Nyckeln cite saknas", "Lägg till cite:" },
        { "roles:\n  - { id: r, name: R, cite: [q] }", 10, "Nyckeln organisation saknas", "Lägg till organisation:" },
        { "roles:\n  - id: r\n    name:\n    organisation: staden\n    cite: [q]", 11, "Nyckeln name har inget värde", "värde efter kolonet" },
        { "roles:\n  - id: r\n    name: { sv: R }\n    organisation: staden\n    cite: [q]", 11, "Nyckeln en saknas", "Lägg till en:" },
        { "roles:\n  - id: r\n    nam: R\n    organisation: staden\n    cite: [q]", 11, "”nam” finns inte", "" },
        { "roles: staden", 9, "roles ska vara en lista", "roles: [a, b]" },
        { "roles:\n  - bara text", 10, "roles ska ha egna nycklar", "indrag" },
        { "roles:\n  - { id: r, name: [a], organisation: staden, cite: [q] }", 10, "name ska vara en text", "name: …" },
        { "roles:\n  - { id: r, name: R, organisation: staden, how-many: två, cite: [q] }", 10, "ska vara ett heltal, men här står ”två”", "1 till 10000" },
        { "roles:\n  - { id: r, name: R, organisation: staden, cite: [q], from: 2026-13-01 }", 10, "from ska vara ett datum", "2026-03-01" },
        { "roles:\n  - { id: r, name: R, organisation: staden, cite: [q], from: 2026-2-5 }", 10, "men här står ”2026-2-5”", "2026-02-05" },
        { "roles:\n  - { id: r, name: R, organisation: staden, cite: [q], from: 5 mars 2026 }", 10, "men här står ”5 mars 2026”", "2026-03-05" },
        { "roles:\n  - id: r\n    name: R\n    organisation: staden\n    from: 2026-03-01\n    to: 2026-02-28\n    cite: [q]", 14, "Slutdatumet ligger före startdatumet", "Byt plats på from och to" },
        { "roles:\n  - { id: r, name: R, organisation: staden, cite: [q] }\n  - { id: r, name: S, organisation: staden, cite: [q] }", 11, "”r” (roll) finns redan på rad 10", "id finns en gång" },
        { "roles:\n  - { id: r, name: R, organisation: stden, cite: [q] }", 10, "ingen organisation med id ”stden”", "Menade du staden?" },
        { "roles:\n  - { id: r, name: R, organisation: staden, cite: [p] }", 10, "inget citat med id ”p”", "Menade du q?" },
        { "roles:\n  - { id: r, name: R, organisation: staden, cite: [] }", 10, "saknar källa", "minst ett citat" },
        { "roles:\n  - { id: r, name: R, organisation: staden, cite: [{ quote: Ett citat. }] }", 10, "Citatet saknar källa", "Lägg till source:" },
        { "roles:\n  - { id: r, name: R, organisation: staden, cite: [{ source: kallan, quote: Ett citat. }] }", 10, "ingen källa med id ”kallan”", "Menade du kalla?" },
        { "roles:\n  - { id: r å, name: R, organisation: staden, cite: [q] }", 10, "”r å” kan inte användas", "a–z" },
        { "areas:\n  - { id: a, kind: distrikt, name: A, cite: [q] }", 10, "”distrikt” är inget tillåtet värde för kind", "Menade du district?" },
        { "relations:\n  - { id: r, who: organisation staden, kind: coordinates, whom: grupp lok, cite: [q] }", 10, "”grupp” är inget tillåtet värde", "Menade du group?" },
        { "relations:\n  - { id: r, who: organisation staden, kind: coordinates, whom: lok, cite: [q] }", 10, "”lok” är inget tillåtet värde", "group central" },
        { "relations:\n  - { id: r, who: organisation staden, kind: coordinates, whom: group lok, cite: [q] }", 10, "ingen grupp med id ”lok”", "" },
        { "persons:\n  - { id: p, name: P, cite: [q] }\nholdings:\n  - { id: h, person: p, cite: [q] }", 12, "varken vilken roll eller vilken plats", "role: eller seat:" },
        { "persons:\n  - { id: p, name: P, cite: [q] }\nholdings:\n  - { id: h, person: p, seat: central#x, cite: [q] }", 12, "ingen plats med id ”central#x”", "" },
        { "groups:\n  - { id: g, name: G, channel: G, scope: cental, cite: [q] }", 10, "”cental” är inget tillåtet värde för scope", "Menade du central?" },
        { "groups:\n  - id: g\n    name: G\n    channel: G\n    scope: central\n    cite: [q]\n    cadence: { times-per-year: 0, cite: [q] }", 15, "times-per-year ska vara ett heltal", "från 1 till 366" },
        { "groups:\n  - id: g\n    name: G\n    channel: G\n    scope: central\n    cite: [q]\n    meetings: { start: 9 }", 15, "”9” är inget tillåtet värde för start", "09:00" },
        { "groups:\n  - id: g\n    name: G\n    channel: G\n    scope: central\n    cite: [q]\n    target: { description: D, min-age: 25, max-age: 18, cite: [q] }", 15, "Högsta åldern är lägre", "Byt plats på min-age och max-age" },
        { "groups:\n  - { id: g, name: G, channel: G, scope: central, cite: [q], pattern: p, area: a }", 10, "inget mönster med id ”p”", "" },
        { "patterns:\n  - { id: p, for-each: district, name: P, scope: local, cite: [q] }", 10, "Nyckeln each saknas", "Lägg till each:" },
        { "roles: &alla []", 9, "ankare och alias", "citattecken" },
        { "roles: *alla", 9, "ankare och alias", "citattecken" },
        { "roles: !!python/object []", 9, "taggar", "Ta bort" },
        { "roles: []\nroles: []", 10, "Nyckeln roles står redan på rad 9", "Behåll en" },
        { "roles:\n  - { id: r, name: \"R\n", 10, "går inte att läsa som YAML", "citattecken" },
        { "roles:\n\t- { id: r }", 10, "går inte att läsa som YAML", "tabbtecknet" },
        { "roles: [[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]", 9, "går för djupt", "parentes" },
        { "---\nroles: []", 9, "mer än ett YAML-dokument", "ta bort raden ---" },
        { "persons:\n  - { id: p, name: Anna 19121212-1212, cite: [q] }", 10, "personnummer", "Ta bort numret" },
        { "format: 2", 9, "format", "" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_with_its_line_and_what_would_be_right(string added, int line, string message, string remedy)
    {
        var findings = Rejected(Head + added);

        Assert.Contains(findings, finding =>
            finding.Line == line
            && finding.Message.Sv.Contains(message, StringComparison.Ordinal)
            && finding.Remedy.Sv.Contains(remedy, StringComparison.Ordinal)
            && finding.Message.En.Length > 0
            && finding.Remedy.En.Length > 0);
    }

    [Fact]
    public void Units_in_a_circle_are_told()
    {
        var findings = Rejected(Head + "  - { id: a, name: A, parent: b, cite: [q] }\n  - { id: b, name: B, parent: a, cite: [q] }\n");

        var finding = Assert.Single(findings);
        Assert.Equal(9, finding.Line);
        Assert.Contains("a → b → a", finding.Message.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told_at_once_in_the_order_of_the_file()
    {
        var findings = Rejected(Head + "roles:\n  - { id: r, name: R, organisation: x, cite: [q] }\n  - { id: s, cite: [z] }\nbogus: 1");

        Assert.Equal([10, 11, 11, 11, 12], findings.Select(finding => finding.Line));
    }

    [Fact]
    public void The_column_points_at_the_value()
    {
        var finding = Assert.Single(Rejected(Head + "roles:\n  - { id: r, name: R, organisation: stden, cite: [q] }"));

        Assert.Equal((10, 37), (finding.Line, finding.Column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("# bara en kommentar\n")]
    [InlineData("- a\n- b\n")]
    [InlineData("hej")]
    [InlineData("\0")]
    [InlineData("{")]
    [InlineData("? [a]\n: b")]
    [InlineData("{{a: b}: c}")]
    public void What_is_no_register_is_rejected(string text) => Assert.NotEmpty(Rejected(text));

    [Fact]
    public void A_file_of_nothing_but_mistakes_gives_at_most_200_findings() =>
        Assert.Equal(200, Rejected(string.Concat(Enumerable.Range(0, 5000).Select(number => $"k{number}: 1\n"))).Count);

    [Fact]
    public void A_seat_of_a_pattern_cannot_be_held_but_that_of_a_district_can()
    {
        const string pattern = """
            areas:
              - { id: lundby, kind: district, name: Lundby, cite: [q] }
            patterns:
              - id: bra
                for-each: district
                name: BRÅ
                each: { name: "BRÅ {area}", channel: "BRÅ {area}" }
                scope: local
                cite: [q]
                seats: [{ id: chef, function: chair, name: Chef, organisation: staden, cite: [q] }]
            persons:
              - { id: p, name: P, cite: [q] }
            holdings:
              - { id: h, person: p, seat: SEAT, cite: [q] }
            """;

        Assert.IsType<RegisterReading.Loaded>(RegisterYaml.Read(Head + pattern.Replace("SEAT", "bra/lundby#chef", StringComparison.Ordinal)));
        Assert.IsType<RegisterReading.Rejected>(RegisterYaml.Read(Head + pattern.Replace("SEAT", "bra#chef", StringComparison.Ordinal)));
    }

    private static IReadOnlyList<FileFinding> Rejected(string text) => Assert.IsType<RegisterReading.Rejected>(RegisterYaml.Read(text)).Findings;
}
