using Microsoft.Bot.Schema.Teams;
using Samverkan.Questions.Searching;

namespace Samverkan.Bot.Conversation.Searching;

/// <summary>What somebody has typed so far, and which of the hits are wanted. Before anything is typed the text is empty.</summary>
internal sealed record TypedSearch(string Text, SearchPage Page)
{
    /// <returns>Null for another search than ours.</returns>
    public static TypedSearch? Of(MessagingExtensionQuery query) => query.CommandId != SearchCommand.Id
        ? null
        : new TypedSearch(
            query.Parameters?.FirstOrDefault(parameter => parameter?.Name == SearchCommand.Parameter)?.Value?.ToString() ?? string.Empty,
            new SearchPage(query.QueryOptions?.Skip, query.QueryOptions?.Count));
}
