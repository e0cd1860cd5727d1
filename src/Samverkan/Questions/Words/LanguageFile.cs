using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Samverkan.Questions.Words;

/// <summary>The words of one language, as <c>Languages/*.yaml</c> has them.</summary>
internal sealed class LanguageFile
{
    private static readonly Lazy<LanguageFile> Swedish = new(() => Load(Language.Swedish));
    private static readonly Lazy<LanguageFile> English = new(() => Load(Language.English));

    private readonly YamlMappingNode root;

    private LanguageFile(Language language, YamlMappingNode root)
    {
        Language = language;
        this.root = root;
    }

    public Language Language { get; }

    /// <summary>The file of a language, read once.</summary>
    public static LanguageFile Of(Language language) => (language == Language.English ? English : Swedish).Value;

    private static LanguageFile Load(Language language)
    {
        var name = language == Language.English ? "Languages.en.yaml" : "Languages.sv.yaml";
        using var stream = typeof(LanguageFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing.");
        using var reader = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return new LanguageFile(language, (YamlMappingNode)yaml.Documents[0].RootNode);
    }

    /// <summary>All phrases with what each of them means.</summary>
    public IEnumerable<(string Phrase, Meaning Meaning)> Words()
    {
        var known = new Meaning { Swedish = Language == Language.Swedish, English = Language == Language.English };
        return Listed("skip", known with { Class = WordClass.Skip })
            .Concat(Listed("connectives", known with { Class = WordClass.Connective }))
            .Concat(Listed("common", known with { Class = WordClass.Common }))
            .Concat(Listed("today", known with { Class = WordClass.Skip }))
            .Concat(Map("cues").SelectMany(cue => Listed(cue.Value).Select(phrase => (phrase, Cued(known, cue.Key)))))
            .Concat(Map("course").SelectMany(course => Listed(course.Value).Select(phrase => (phrase, known with { Course = Enum.Parse<Course>(course.Key) }))))
            .Concat(Map("times").SelectMany(when => Listed(when.Value).Select(phrase => (phrase, known with { When = Enum.Parse<When>(when.Key) }))))
            .Concat(Map("numbers").Select(number => (number.Key, known with { Number = Whole(number.Value) })))
            .Concat(Map("months").Select(month => (month.Key, known with { Month = Whole(month.Value) })));
    }

    /// <summary>The phrases that say something of the records of meetings.</summary>
    public IEnumerable<(string Phrase, Meaning Meaning)> Records()
    {
        var known = new Meaning { Swedish = Language == Language.Swedish, English = Language == Language.English };
        return Map("records").SelectMany(record => Listed(record.Value).Select(phrase => (phrase, known with { Records = Enum.Parse<RecordWord>(record.Key) })));
    }

    /// <summary>The names of the months with their numbers.</summary>
    public IEnumerable<(string Name, int Number)> Months() => Map("months").Select(month => (month.Key, Whole(month.Value)));

    /// <summary>The words for numbers.</summary>
    public IEnumerable<(string Word, int Number)> Numbers() => Map("numbers").Select(number => (number.Key, Whole(number.Value)));

    /// <summary>The words around the day, the hour and the length of a meeting, each with the name of what it is.</summary>
    public IEnumerable<(string Phrase, string Kind)> Moments() => Map("moments").SelectMany(kind => Listed(kind.Value).Select(phrase => (phrase, kind.Key)));

    /// <summary>The sentences of answers, by name.</summary>
    public Dictionary<string, string> Phrases() => Map("phrases").ToDictionary(StringComparer.Ordinal);

    /// <summary>The words for small numbers, by the number; figures where there is no word.</summary>
    public string[] NumberWords()
    {
        const int UpTo = 12;
        var words = Enumerable.Range(0, UpTo + 1).Select(number => number.ToString(CultureInfo.InvariantCulture)).ToArray();
        foreach (var (word, number) in Map("numbers"))
        {
            if (Whole(number) is var value and <= UpTo && char.IsAsciiDigit(words[value][0]))
            {
                words[value] = word;
            }
        }

        return words;
    }

    private static Meaning Cued(Meaning known, string cue) => cue switch
    {
        "Turn" => known with { Class = WordClass.Opener },
        "AsksWho" => known with { Class = WordClass.AsksWho },
        "Then" => known with { Class = WordClass.Then },
        "Either" => known with { Class = WordClass.Either },
        "Both" => known with { Class = WordClass.Both },
        "Presents" => known with { Class = WordClass.Presents },
        _ => known with { Cues = Enum.Parse<Cue>(cue) },
    };

    private static int Whole(string number) => int.Parse(number, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Listed(string list) =>
        list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(Pattern.Expand);

    private IEnumerable<(string Phrase, Meaning Meaning)> Listed(string key, Meaning meaning) =>
        Listed(((YamlScalarNode)root[key]).Value ?? string.Empty).Select(phrase => (phrase, meaning));

    private IEnumerable<KeyValuePair<string, string>> Map(string key) =>
        ((YamlMappingNode)root[key]).Select(pair => KeyValuePair.Create(Scalar(pair.Key), Scalar(pair.Value)));

    private static string Scalar(YamlNode node) => ((YamlScalarNode)node).Value ?? string.Empty;
}
