using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cli;

/// <summary>What the history in the terminal says beside it: HistoryCliTexts.resx is Swedish, HistoryCliTexts.en.resx English.</summary>
internal sealed class HistoryCliTexts
{
    private static readonly HistoryCliTexts Swedish = new(Language.Swedish);
    private static readonly HistoryCliTexts English = new(Language.English);

    private readonly TextTable table;

    private HistoryCliTexts(Language language) => table = new TextTable(typeof(HistoryCliTexts), language);

    public string NoSuchGroup => table.Text();

    public string NoSuchPerson => table.Text();

    public static HistoryCliTexts In(Language language) => language == Language.English ? English : Swedish;
}
