using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cli.Package;

/// <summary>What the making of the app package says: PackageCliTexts.resx is Swedish, PackageCliTexts.en.resx English.</summary>
internal sealed class PackageCliTexts
{
    private static readonly PackageCliTexts Swedish = new(Language.Swedish);
    private static readonly PackageCliTexts English = new(Language.English);

    private readonly TextTable table;

    private PackageCliTexts(Language language) => table = new TextTable(typeof(PackageCliTexts), language);

    public string NoEnv => table.Text();

    public string NothingMade => table.Text();

    public string Made => table.Text();

    public string Next => table.Text();

    public string SameIds => table.Text();

    public string OtherAppId => table.Text();

    public string Unwritable => table.Text();

    public string NoFile => table.Text();

    public string EnvLine => table.Text();

    public string EnvTwice => table.Text();

    public string NoValue => table.Text();

    public string NotGuid => table.Text();

    public string NotHost => table.Text();

    public string NotVersion => table.Text();

    public string MeansBot => table.Text();

    public string MeansRegistration => table.Text();

    public string MeansHost => table.Text();

    public string MeansVersion => table.Text();

    public string MeansOther => table.Text();

    public string NotJson => table.Text();

    public string NotText => table.Text();

    public string TooLong => table.Text();

    public string NamesTeams => table.Text();

    public string TooMany => table.Text();

    public string TooFew => table.Text();

    public string Prefixed => table.Text();

    public string NotBot => table.Text();

    public string NoChannels => table.Text();

    public string Twice => table.Text();

    public string NoDomain => table.Text();

    public string NotOwnAddress => table.Text();

    public string NotLanguages => table.Text();

    public string Untranslated => table.Text();

    public string Unknown => table.Text();

    public string Differs => table.Text();

    public string NotPng => table.Text();

    public string WrongSize => table.Text();

    public string NotTransparent => table.Text();

    public static PackageCliTexts In(Language language) => language == Language.English ? English : Swedish;
}
