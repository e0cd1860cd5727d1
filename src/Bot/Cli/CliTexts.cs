using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cli;

/// <summary>What the terminal says: CliTexts.resx is Swedish, CliTexts.en.resx English.</summary>
internal sealed class CliTexts(Language language)
{
    private static readonly ResourceManager Resources = new(typeof(CliTexts));
    private readonly CultureInfo culture = CultureInfo.GetCultureInfo(language.Code());

    public Language Language => language;

    /// <summary>How numbers are written.</summary>
    public CultureInfo Culture => culture;

    public string Help => Text();

    public string SeeHelp => Text();

    public string UnknownWord => Text();

    public string NoCommand => Text();

    public string ValueMissing => Text();

    public string ValueTwice => Text();

    public string NoSuchFormat => Text();

    public string NoSuchLanguage => Text();

    public string NoSuchDate => Text();

    public string NoFile => Text();

    public string OneFile => Text();

    public string NoQuestion => Text();

    public string Greeting => Text();

    public string YouCanAsk => Text();

    public string PersonalNumber => Text();

    public string ConfigurationWrong => Text();

    public string StoreUnavailable => Text();

    public string Fault => Text();

    public string FileUnreadable => Text();

    public string FileTooLarge => Text();

    public string FileRefused => Text();

    public string Line => Text();

    public string Column => Text();

    public string NoFindings => Text();

    public string SeverityError => Text();

    public string SeverityWarning => Text();

    public string SeverityNote => Text();

    public string Findings => Text();

    public string Mend => Text();

    public string Added => Text();

    public string Changed => Text();

    public string Ended => Text();

    public string LastDay => Text();

    public string Absent => Text();

    public string Summary => Text();

    public string NoDifference => Text();

    public string NothingWritten => Text();

    public string Written => Text();

    public string ChangedMeanwhile => Text();

    public string RosterTitle => Text();

    public string More => Text();

    public string Before => Text();

    public string After => Text();

    public string Reading => Text();

    public string ReadingOf => Text();

    public string Comparing => Text();

    public string Writing => Text();

    public string WritingOf => Text();

    public string GroupOfYaml => Text();

    public string NoSuchGroup => Text();

    public string DidYouMean => Text();

    public string GroupKeys => Text();

    public static string Fill(string text, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, text, values);

    private string Text([CallerMemberName] string name = "") =>
        Resources.GetString(name, culture) ?? throw new MissingManifestResourceException($"CliTexts has no \"{name}\".");
}
