using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.Options;
using Samverkan.Bot.Hosting;
using Samverkan.Bot.Privacy;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Pages;

/// <summary>The pages about the bot as they are served: written once, in both languages, from what the operator has configured.</summary>
internal sealed class AboutPages(IOptions<PagesOptions> pages, IOptions<RetentionOptions> retention)
{
    private const string Html = "text/html; charset=utf-8";

    // Letters stay letters; what means something in HTML does not.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly string Frame = ProgramFiles.Text("pages/page.html");

    public static Served Style { get; } = Served.Resource("pages/pages.css", "text/css; charset=utf-8");

    /// <summary>Changes with what it leads to, so that it may be kept.</summary>
    public static string StyleAddress { get; } = $"/pages/{Style.Hash}/pages.css";

    public Served Write(AboutPage page, Language language)
    {
        var (texts, code, other) = (PageTexts.In(language), language.Code(), PageLanguage.Other(language).Code());
        return new Served(
            PageText.Fill(Frame, new Dictionary<string, string>
            {
                ["lang"] = code,
                ["otherLang"] = other,
                ["path"] = page.Path,
                ["style"] = StyleAddress,
                ["title"] = Escaped(page.Title(texts)),
                ["skip"] = Escaped(texts.Skip),
                ["pages"] = Escaped(texts.Pages),
                ["otherLanguage"] = Escaped(texts.OtherLanguage),
                ["footer"] = Escaped(texts.Footer),
                ["links"] = string.Join("\n        ", AboutPage.All.Select(each => Link(each, page, texts, code))),
                ["content"] = PageText.Fill(ProgramFiles.Text($"pages{page.Path}.{code}.html").TrimEnd(), Configured(texts)),
            }),
            Html);
    }

    private Dictionary<string, string> Configured(PageTexts texts) => new()
    {
        ["controller"] = Escaped(pages.Value.Controller is { Length: > 0 } controller ? controller : texts.SomeController),
        ["contact"] = pages.Value.Contact is { Length: > 0 } written && ContactAddress.Parse(written) is { } contact
            ? $"<a href=\"{Escaped(contact.Link.AbsoluteUri)}\">{Escaped(contact.Shown)}</a>"
            : Escaped(texts.SomeContact),
        ["readAudit"] = Days(retention.Value.ReadAuditDays),
        ["proposals"] = Days(retention.Value.ProposalsDays),
        ["formerHolders"] = Escaped(retention.Value.FormerHoldersDays is { } days ? PageTexts.Fill(texts.FormerHolders, days) : texts.FormerHoldersStay),
    };

    private static string Link(AboutPage to, AboutPage from, PageTexts texts, string code) =>
        $"<li><a href=\"{to.Path}?lang={code}\"{(to == from ? " aria-current=\"page\"" : string.Empty)}>{Escaped(to.Title(texts))}</a></li>";

    private static string Days(int? days) => days?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Escaped(string text) => Encoder.Encode(text);
}
