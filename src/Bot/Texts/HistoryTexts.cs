namespace Samverkan.Bot.Texts;

/// <summary>What is said of how the register was changed: HistoryTexts.resx is Swedish, HistoryTexts.en.resx English.</summary>
internal sealed class HistoryTexts
{
    private static readonly HistoryTexts Swedish = new(Language.Swedish);
    private static readonly HistoryTexts English = new(Language.English);

    private readonly TextTable table;

    private HistoryTexts(Language language) => table = new TextTable(typeof(HistoryTexts), language);

    public string Headline => table.Text();

    public string None => table.Text();

    public string NoneSoFar => table.Text();

    public string Unknown => table.Text();

    public string New => table.Text();

    public string Gone => table.Text();

    public string Changed => table.Text();

    public string AndMore => table.Text();

    public string TooMany => table.Text();

    public string Details => table.Text();

    public string More => table.Text();

    public string Somebody => table.Text();

    public string Program => table.Text();

    public string Terminal => table.Text();

    public string Retention => table.Text();

    public string Administrator => table.Text();

    public string NotInRegister => table.Text();

    public string Import => table.Text();

    public string ProposedBy => table.Text();

    public static HistoryTexts In(Language language) => language == Language.English ? English : Swedish;
}
