using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers;

/// <summary>The register's entries of the people an answer names, as its sources: where they are taken from, and of what day they are.</summary>
internal static class EntrySources
{
    private const int MostSources = 2;

    public static IEnumerable<AnswerSource> Of(Telling t) => t.InFull
        ? t.People.Entries.SelectMany(entry => entry.Sources).Distinct().Select(citation => new AnswerSource(t.Title(citation), citation.Section, citation.Quote))
        : t.People.Entries.Where(entry => entry.Sources.Count > 0).GroupBy(entry => entry.Sources[0].Source).Take(MostSources).Select(entries => Of(t, [.. entries]));

    private static AnswerSource Of(Telling t, List<Entry> entries)
    {
        var first = entries[0].Sources[0];
        var latest = entries.Select(DayOf).Max();
        var dated = latest is not { } day ? null
            : entries.Count == 1 ? t.Phrases.Say(Phrase.EntryOf, t.Phrases.Date(day))
            : t.Phrases.Say(Phrase.EntriesOf, t.Phrases.Number(entries.Count), t.Phrases.Date(day));
        string?[] parts = [entries.Count == 1 && first.Section.Length > 0 ? first.Section : null, dated];
        return new AnswerSource(t.Title(first), string.Join(", ", parts.OfType<string>()), null);
    }

    // When somebody last vouched for it; else when it was decided; else when it began.
    private static DateOnly? DayOf(Entry entry) => entry.LastVerified?.On ?? (entry as Holding)?.Appointed ?? entry.Validity.From;
}
