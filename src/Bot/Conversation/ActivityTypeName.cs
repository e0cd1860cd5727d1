using System.Collections.Frozen;
using Microsoft.Bot.Schema;

namespace Samverkan.Bot.Conversation;

/// <summary>The type of an activity as one of the protocol's own words, so that a log or a metric holds nothing a sender made up.</summary>
internal static class ActivityTypeName
{
    private const string Other = "other";

    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        ActivityTypes.Message,
        ActivityTypes.MessageUpdate,
        ActivityTypes.MessageDelete,
        ActivityTypes.MessageReaction,
        ActivityTypes.ConversationUpdate,
        ActivityTypes.InstallationUpdate,
        ActivityTypes.Invoke,
        ActivityTypes.Event,
        ActivityTypes.Typing,
        ActivityTypes.EndOfConversation);

    public static string Of(IActivity activity) => activity.Type is { } type && Known.Contains(type) ? type : Other;
}
