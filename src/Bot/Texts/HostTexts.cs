using System.Globalization;
using System.Resources;

namespace Samverkan.Bot.Texts;

/// <summary>What the host itself says, in one language: HostTexts.resx is Swedish, HostTexts.en.resx English. Read once.</summary>
internal sealed class HostTexts
{
    // Before the two below, which read it.
    private static readonly ResourceManager Resources = new(typeof(HostTexts));

    private static readonly HostTexts Swedish = new(CultureInfo.GetCultureInfo("sv"));
    private static readonly HostTexts English = new(CultureInfo.GetCultureInfo("en"));

    private HostTexts(CultureInfo culture)
    {
        string Text(string name) => Resources.GetString(name, culture) ?? throw new MissingManifestResourceException($"HostTexts has no \"{name}\".");

        Source = Text(nameof(Source));
        Quote = Text(nameof(Quote));
        AndMore = Text(nameof(AndMore));
        WelcomeHeadline = Text(nameof(WelcomeHeadline));
        WelcomeBody = Text(nameof(WelcomeBody));
        WelcomeHelp = Text(nameof(WelcomeHelp));
        WelcomeTeam = Text(nameof(WelcomeTeam));
        PersonalNumber = Text(nameof(PersonalNumber));
        NoText = Text(nameof(NoText));
        NotReady = Text(nameof(NotReady));
        Failed = Text(nameof(Failed));
        ForeignTenant = Text(nameof(ForeignTenant));
        MayBeLost = Text(nameof(MayBeLost));
        RegisterReadToday = Text(nameof(RegisterReadToday));
        RegisterReadEarlier = Text(nameof(RegisterReadEarlier));
        TimeFormat = Text(nameof(TimeFormat));
        DayFormat = Text(nameof(DayFormat));
        And = Text(nameof(And));
        HelpWord = Text(nameof(HelpWord));
        UnknownButton = Text(nameof(UnknownButton));
        SlowButton = Text(nameof(SlowButton));
        Slow = Text(nameof(Slow));
        NothingFound = Text(nameof(NothingFound));
        NobodyFoundHere = Text(nameof(NobodyFoundHere));
        UnknownSearch = Text(nameof(UnknownSearch));
        ShowOnMap = Text(nameof(ShowOnMap));
        ShowOnMapInBrowser = Text(nameof(ShowOnMapInBrowser));
        MapIs = Text(nameof(MapIs));
        NoMap = Text(nameof(NoMap));
    }

    public string Source { get; }

    public string Quote { get; }

    public string AndMore { get; }

    public string WelcomeHeadline { get; }

    public string WelcomeBody { get; }

    public string WelcomeHelp { get; }

    public string WelcomeTeam { get; }

    public string PersonalNumber { get; }

    public string NoText { get; }

    public string NotReady { get; }

    public string Failed { get; }

    public string ForeignTenant { get; }

    public string MayBeLost { get; }

    public string RegisterReadToday { get; }

    public string RegisterReadEarlier { get; }

    /// <summary>Of a time of day, as .NET writes formats.</summary>
    public string TimeFormat { get; }

    /// <summary>Of a day with a time, as .NET writes formats.</summary>
    public string DayFormat { get; }

    /// <summary>Between the last two of a list, with its spaces.</summary>
    public string And { get; }

    /// <summary>What one writes to get help.</summary>
    public string HelpWord { get; }

    public string UnknownButton { get; }

    public string SlowButton { get; }

    public string Slow { get; }

    /// <summary>Of a search.</summary>
    public string NothingFound { get; }

    /// <summary>After <see cref="NothingFound"/>, to somebody whose tenant is not known.</summary>
    public string NobodyFoundHere { get; }

    public string UnknownSearch { get; }

    public string ShowOnMap { get; }

    /// <summary>A link; it says that it leaves Teams.</summary>
    public string ShowOnMapInBrowser { get; }

    public string MapIs { get; }

    public string NoMap { get; }

    public static HostTexts In(Language language) => language == Language.English ? English : Swedish;

    public static string Fill(string text, string value) => text.Replace("{0}", value, StringComparison.Ordinal);
}
