using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Samverkan.Questions.Words;

namespace Samverkan.Questions.Answers;

/// <summary>The sentences of one language, ready to be filled in.</summary>
internal sealed partial class Phrases
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static readonly Lazy<Phrases> InSwedish = new(() => Load(Language.Swedish));
    private static readonly Lazy<Phrases> InEnglish = new(() => Load(Language.English));

    private readonly CompositeFormat[] formats;
    private readonly CompositeFormat[] plurals;
    private readonly string[] numbers;

    private Phrases(Language language, CompositeFormat[] formats, CompositeFormat[] plurals, string[] numbers)
    {
        Culture = language == Language.English ? English : Swedish;
        this.formats = formats;
        this.plurals = plurals;
        this.numbers = numbers;
    }

    public CultureInfo Culture { get; }

    public static Phrases Of(Language language) => (language == Language.English ? InEnglish : InSwedish).Value;

    /// <exception cref="InvalidOperationException">A phrase is missing in the language file, or one there is not known here.</exception>
    private static Phrases Load(Language language)
    {
        var file = LanguageFile.Of(language);
        var written = file.Phrases();
        var known = Enum.GetNames<Phrase>();
        var odd = known.Except(written.Keys).Concat(written.Keys.Except(known)).ToList();
        return odd.Count == 0
            ? new Phrases(language, [.. known.Select(name => Agreeing(written[name], "$1"))], [.. known.Select(name => Agreeing(written[name], "$2"))], file.NumberWords())
            : throw new InvalidOperationException($"Phrases of {language}: {string.Join(", ", odd)}.");
    }

    public string Say(Phrase phrase) => formats[(int)phrase].Format;

    public string Say(Phrase phrase, string first) => string.Format(Culture, formats[(int)phrase], first);

    public string Say(Phrase phrase, string first, string second) => string.Format(Culture, formats[(int)phrase], first, second);

    public string Say(Phrase phrase, string first, string second, string third) => string.Format(Culture, formats[(int)phrase], first, second, third);

    public string Say(Phrase phrase, string first, string second, string third, string fourth) => string.Format(Culture, formats[(int)phrase], [first, second, third, fourth]);

    /// <summary>The sentence with its verb agreeing with what it is about: <c>[meets|meet]</c> in the file is a choice between one and several.</summary>
    public string SayOf(bool several, Phrase phrase, params ReadOnlySpan<object?> words) => string.Format(Culture, (several ? plurals : formats)[(int)phrase], words);

    public string Date(DateOnly day) => day.ToString("d MMMM yyyy", Culture);

    /// <summary>A small number as a word, a larger one in figures.</summary>
    public string Number(int number) => number > 0 && number < numbers.Length ? numbers[number] : number.ToString(Culture);

    public string List(IReadOnlyList<string> items, Phrase last = Phrase.And) => items.Count switch
    {
        0 => string.Empty,
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {Say(last)} {items[^1]}",
    };

    private static CompositeFormat Agreeing(string written, string choice) => CompositeFormat.Parse(Choice().Replace(written, choice));

    [GeneratedRegex(@"\[([^|\]]*)\|([^\]]*)\]")]
    private static partial Regex Choice();

    public static string Sentence(string text) => text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
