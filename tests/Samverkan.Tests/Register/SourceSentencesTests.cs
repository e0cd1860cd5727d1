using Samverkan.Register.Model;

namespace Samverkan.Tests.Register;

public class SourceSentencesTests
{
    private static readonly List<(string Line, IReadOnlyList<Citation> Citations)> Facts = [.. FactLines.Of(Goteborg.Content)];

    public static TheoryData<string> AllSentences() => [.. SourceTable.Facts.Keys];

    [Fact]
    public void Every_sentence_of_the_source_is_in_the_table_in_its_order() =>
        Assert.Equal(Sentences.Of(Goteborg.SourceText), SourceTable.Facts.Keys);

    [Theory]
    [MemberData(nameof(AllSentences))]
    public void The_register_takes_from_a_sentence_the_facts_of_the_table_and_no_others(string sentence)
    {
        var taken = Facts.Where(fact => fact.Citations.Any(citation => citation.Source == Goteborg.SourceId && citation.Quote == sentence)).Select(fact => fact.Line);

        Assert.Equal(SourceTable.Facts[sentence].Order(StringComparer.Ordinal), taken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_fact_that_is_not_about_a_district_cites_a_sentence_of_the_source()
    {
        string[] later = ["term nordost", "term centrum-2021", "term hisingen", "term sydvast"];

        Assert.All(
            Facts.Where(fact => !later.Contains(fact.Line)),
            fact => Assert.All(fact.Citations, citation => Assert.Contains(citation.Quote, SourceTable.Facts.Keys)));
    }

    [Fact]
    public void Every_fact_has_at_least_one_citation() => Assert.All(Facts, fact => Assert.NotEmpty(fact.Citations));
}
