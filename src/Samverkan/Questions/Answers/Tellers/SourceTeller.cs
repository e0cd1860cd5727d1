namespace Samverkan.Questions.Answers.Tellers;

/// <summary>The sentences an answer rests on, word for word.</summary>
internal static class SourceTeller
{
    private const int MostQuotes = 4;

    public static Answer Quotes(Telling t, Answer answer)
    {
        var sources = answer switch
        {
            Answer.Facts facts => facts.Sources,
            Answer.NotStated unknown => unknown.Sources,
            _ => [],
        };
        return sources.Count == 0
            ? t.NotStated(t.Phrases.Say(Phrase.NoSource))
            : new Answer.Facts
            {
                Headline = t.Phrases.Say(Phrase.SourceIs, sources[0].Title),
                Rows = [.. sources.Where(source => source.Quote is not null).DistinctBy(source => source.Quote).Take(MostQuotes).Select(source => new AnswerRow(source.Section.Length > 0 ? source.Section : null, $"”{source.Quote}”"))],
            };
    }
}
