using Samverkan.Questions.Words;
using Samverkan.Register.Effects;

namespace Samverkan.Meetings.Saying;

/// <summary>The words that days and hours are said with, folded, in both languages: those of the language files, and the names of the weekdays.</summary>
internal static class MomentWords
{
    // "Mån", "sept": shorter than this a word is no abbreviation of a name.
    private const int ShortestAbbreviation = 3;
    private const string DefiniteEnding = "en";
    private static readonly LanguageFile[] Languages = [LanguageFile.Of(Language.Swedish), LanguageFile.Of(Language.English)];

    private static readonly Dictionary<string, MomentWord> Phrases = Languages.SelectMany(language => language.Moments())
        .GroupBy(word => Folding.Fold(word.Phrase), word => Enum.Parse<MomentWord>(word.Kind), StringComparer.Ordinal)
        .ToDictionary(word => word.Key, word => word.Aggregate(MomentWord.None, (one, other) => one | other), StringComparer.Ordinal);

    private static readonly Dictionary<string, int> NumberWords = Languages.SelectMany(language => language.Numbers())
        .DistinctBy(word => Folding.Fold(word.Word)).ToDictionary(word => Folding.Fold(word.Word), word => word.Number, StringComparer.Ordinal);

    private static readonly (string Name, int Number)[] MonthNames = [.. Languages.SelectMany(language => language.Months()).Select(month => (Folding.Fold(month.Name), month.Number))];

    private static readonly (string Name, DayOfWeek Day)[] WeekdayNames =
        [.. Enum.GetValues<DayOfWeek>().SelectMany(day => new[] { Language.Swedish, Language.English }.Select(language => (Folding.Fold(Told.Weekday(day, language)), day)))];

    /// <summary>In words, the longest phrase there is.</summary>
    public static int LongestPhrase { get; } = Phrases.Keys.Max(phrase => phrase.Count(letter => letter == ' ') + 1);

    public static MomentWord Of(string phrase) => Phrases.GetValueOrDefault(phrase);

    public static int? Number(string word) => NumberWords.TryGetValue(word, out var number) ? number : null;

    /// <summary>A month by its name or the beginning of it.</summary>
    public static int? Month(string word) =>
        word.Length < ShortestAbbreviation ? null : MonthNames.FirstOrDefault(month => month.Name.StartsWith(word, StringComparison.Ordinal)) is { Name: not null } found ? found.Number : null;

    /// <param name="abbreviated">Whether the beginning of the name is enough.</param>
    public static DayOfWeek? Weekday(string word, bool abbreviated) =>
        WeekdayNames.FirstOrDefault(day => day.Name == word || (word.Length == day.Name.Length + DefiniteEnding.Length && word.StartsWith(day.Name, StringComparison.Ordinal) && word.EndsWith(DefiniteEnding, StringComparison.Ordinal))
            || (abbreviated && word.Length >= ShortestAbbreviation && day.Name.StartsWith(word, StringComparison.Ordinal))) is { Name: not null } found ? found.Day : null;
}
