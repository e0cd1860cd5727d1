using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cli.Minutes;

/// <summary>What the export of records in the terminal says beside them: MinutesCliTexts.resx is Swedish, MinutesCliTexts.en.resx English.</summary>
internal sealed class MinutesCliTexts
{
    private static readonly MinutesCliTexts Swedish = new(Language.Swedish);
    private static readonly MinutesCliTexts English = new(Language.English);

    private readonly TextTable table;

    private MinutesCliTexts(Language language) => table = new TextTable(typeof(MinutesCliTexts), language);

    public string NoSuchFormat => table.Text();

    public string NoSuchKind => table.Text();

    public string WholeOnPaper => table.Text();

    public string NoMinutes => table.Text();

    public string NoDecisions => table.Text();

    public string NoActions => table.Text();

    public string NoAttendance => table.Text();

    public string Narrowed => table.Text();

    public string HowToGet => table.Text();

    public static MinutesCliTexts In(Language language) => language == Language.English ? English : Swedish;
}
