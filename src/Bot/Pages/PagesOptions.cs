namespace Samverkan.Bot.Pages;

/// <summary><c>Pages:*</c>: what the pages about the bot say of those who run it.</summary>
internal sealed class PagesOptions
{
    public const string Section = "Pages";

    /// <summary>The organisation that answers for the personal data, by name. Without it the pages speak of the one that runs the bot.</summary>
    public string? Controller { get; set; }

    /// <summary>An e-mail address or an https address for questions. Without it the pages speak of whoever looks after the bot.</summary>
    public string? Contact { get; set; }
}
