using Microsoft.Bot.Schema;

namespace Samverkan.Bot.Conversation.Searching;

internal static class ExtensionInvokes
{
    private const string Prefix = "composeExtension/";

    /// <summary>
    /// Whether the activity is the message extension's. It comes from wherever somebody writes: that the bot is a member there, or may
    /// write, is not said by it.
    /// </summary>
    public static bool IsOfExtension(this Activity activity) => activity.Type == ActivityTypes.Invoke && IsOfExtension(activity.Name);

    public static bool IsOfExtension(string? invoke) => invoke?.StartsWith(Prefix, StringComparison.Ordinal) == true;
}
