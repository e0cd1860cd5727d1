using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Searching;
using Samverkan.Bot.Texts;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Samverkan.Bot.Outbound;

/// <summary>
/// Whoever writes to the bot alone, or adds it, is reached there from now on; so is a team that it is heard in. It is kept behind the
/// turn, and once a person or a team.
/// </summary>
internal sealed class AcquaintanceMiddleware(Acquaintances acquaintances, HeardTeams teams) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        var activity = turnContext.Activity;

        // A search comes from the chats of others too: nobody would be alone with the bot there.
        if (activity.IsOfExtension())
        {
            return;
        }

        teams.Hear(activity);
        if (IsHeard(activity) && activity is { Conversation.TenantId: { } tenant, From.AadObjectId: { } objectId, ServiceUrl: { } serviceUrl })
        {
            var person = EntryKey.Of(tenant, objectId);
            var where = EntryKey.Of(activity.ConversationId(), serviceUrl, UserLanguage.Of(activity).Code());
            if (!acquaintances.IsKept(person, where) && KnownPerson.Of(activity) is { } known)
            {
                acquaintances.Keep(person, where, known);
            }
        }
    }

    private static bool IsHeard(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message or ActivityTypes.Invoke => true,
        ActivityTypes.InstallationUpdate => activity.Action is "add" or "add-upgrade",
        _ => false,
    };
}
