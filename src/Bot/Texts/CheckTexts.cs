namespace Samverkan.Bot.Texts;

/// <summary>What is said of what the register finds wrong with itself: CheckTexts.resx is Swedish, CheckTexts.en.resx English.</summary>
internal sealed class CheckTexts
{
    private static readonly CheckTexts Swedish = new(Language.Swedish);
    private static readonly CheckTexts English = new(Language.English);

    private readonly TextTable table;

    private CheckTexts(Language language) => table = new TextTable(typeof(CheckTexts), language);

    public string Clean => table.Text();

    public string OneError => table.Text();

    public string Errors => table.Text();

    public string OneWarning => table.Text();

    public string Warnings => table.Text();

    public string OneNote => table.Text();

    public string Notes => table.Text();

    public string Error => table.Text();

    public string Warning => table.Text();

    public string Note => table.Text();

    public string About => table.Text();

    public string Unknown => table.Text();

    public string Yours => table.Text();

    public string Others => table.Text();

    public string Place => table.Text();

    public string More => table.Text();

    public string Again => table.Text();

    public string InFile => table.Text();

    public string Somebody => table.Text();

    public static CheckTexts In(Language language) => language == Language.English ? English : Swedish;
}
