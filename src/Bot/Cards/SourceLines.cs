using Samverkan.Bot.Texts;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cards;

/// <summary>The proof of an answer: one line a document, with the sections and the sentences that were taken from it.</summary>
internal static class SourceLines
{
    public static IReadOnlyList<string> Of(IReadOnlyList<AnswerSource> sources, HostTexts texts) => sources.Count switch
    {
        0 => [],
        1 => [Line(sources[0].Title, sources, texts)],
        _ => [.. sources.GroupBy(source => source.Title, StringComparer.Ordinal).Select(document => Line(document.Key, [.. document], texts))],
    };

    private static string Line(string title, IReadOnlyList<AnswerSource> sources, HostTexts texts)
    {
        var sections = string.Join("; ", sources.Select(source => source.Section).Where(section => section.Length > 0).Distinct(StringComparer.Ordinal));
        var quotes = string.Concat(sources.Select(source => source.Quote).OfType<string>().Distinct(StringComparer.Ordinal).Select(quote => " " + HostTexts.Fill(texts.Quote, quote)));
        return HostTexts.Fill(texts.Source, sections.Length > 0 ? $"{title}, {sections}" : title) + quotes;
    }
}
