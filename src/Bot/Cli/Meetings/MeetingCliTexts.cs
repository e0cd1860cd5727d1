using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cli.Meetings;

/// <summary>What the list of meetings in the terminal says beside them: MeetingCliTexts.resx is Swedish, MeetingCliTexts.en.resx English.</summary>
internal sealed class MeetingCliTexts
{
    private static readonly MeetingCliTexts Swedish = new(Language.Swedish);
    private static readonly MeetingCliTexts English = new(Language.English);

    private readonly TextTable table;

    private MeetingCliTexts(Language language) => table = new TextTable(typeof(MeetingCliTexts), language);

    public string NoTeam => table.Text();

    public string NoComing => table.Text();

    public string NonePast => table.Text();

    public string NoneThen => table.Text();

    public string HowToGet => table.Text();

    public string NoSuchGroup => table.Text();

    public string WriteGroup => table.Text();

    public string NoSuchPerson => table.Text();

    public string OneForm => table.Text();

    public string DaysTurned => table.Text();

    public string Title => table.Text();

    public static MeetingCliTexts In(Language language) => language == Language.English ? English : Swedish;
}
