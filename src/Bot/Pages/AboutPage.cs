using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Pages;

/// <summary>A page about the bot, which Teams wants to be there for everybody.</summary>
/// <param name="Path">Its address, and the name of its files in <c>Content</c>.</param>
internal sealed record AboutPage(string Path, Func<PageTexts, string> Title)
{
    public static readonly AboutPage Support = new("/support", texts => texts.SupportTitle);
    public static readonly AboutPage Privacy = new("/privacy", texts => texts.PrivacyTitle);
    public static readonly AboutPage Terms = new("/terms", texts => texts.TermsTitle);

    /// <summary>In the order of the menu.</summary>
    public static IReadOnlyList<AboutPage> All { get; } = [Support, Privacy, Terms];
}
