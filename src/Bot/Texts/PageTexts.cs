using System.Globalization;

namespace Samverkan.Bot.Texts;

/// <summary>What stands around the pages about the bot: PageTexts.resx is Swedish, PageTexts.en.resx English. What they say is in <c>Pages/Content</c>.</summary>
internal sealed class PageTexts
{
    private static readonly PageTexts Swedish = new(Language.Swedish);
    private static readonly PageTexts English = new(Language.English);

    private readonly TextTable table;

    private PageTexts(Language language) => table = new TextTable(typeof(PageTexts), language);

    public string PrivacyTitle => table.Text();

    public string TermsTitle => table.Text();

    public string SupportTitle => table.Text();

    public string Skip => table.Text();

    public string Pages => table.Text();

    public string OtherLanguage => table.Text();

    public string Footer => table.Text();

    public string SomeController => table.Text();

    public string SomeContact => table.Text();

    public string FormerHolders => table.Text();

    public string FormerHoldersStay => table.Text();

    public static PageTexts In(Language language) => language == Language.English ? English : Swedish;

    /// <param name="values">They take the places of {0}, {1} and so on.</param>
    public static string Fill(string text, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, text, values);
}
