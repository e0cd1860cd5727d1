namespace Samverkan.Bot.Conversation.Searching;

/// <summary>The command of the message extension; the manifest names it the same.</summary>
internal static class SearchCommand
{
    public const string Id = "search";

    /// <summary>The name of what is typed.</summary>
    public const string Parameter = "query";

    public static readonly Localized Title = new("Sök", "Search");
}
