using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Storage;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Samverkan.Bot.Outbound;

/// <summary>Whoever writes to the bot alone, or adds it, is reached there from now on. It is kept after the answer, and once a person.</summary>
internal sealed partial class AcquaintanceMiddleware(KnownPeople people, Acquaintances acquaintances, TimeProvider time, ILogger<AcquaintanceMiddleware> logger) : IMiddleware
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private long pausedUntil;

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        var activity = turnContext.Activity;
        if (IsHeard(activity) && activity is { Conversation.TenantId: { } tenant, From.AadObjectId: { } objectId, ServiceUrl: { } serviceUrl })
        {
            var person = EntryKey.Of(tenant, objectId);
            var where = EntryKey.Of(activity.ConversationId(), serviceUrl, UserLanguage.Of(activity) == Language.English ? "en" : "sv");
            if (!acquaintances.IsKept(person, where) && KnownPerson.Of(activity) is { } known)
            {
                await KeepAsync(known, person, where, cancellationToken);
            }
        }
    }

    private static bool IsHeard(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message or ActivityTypes.Invoke => true,
        ActivityTypes.InstallationUpdate => activity.Action is "add" or "add-upgrade",
        _ => false,
    };

    // A store that is away holds up no answers: it is tried again with what is heard later.
    private async Task KeepAsync(KnownPerson known, EntryKey person, EntryKey where, CancellationToken cancellationToken)
    {
        if (time.GetUtcNow().UtcTicks < Volatile.Read(ref pausedUntil))
        {
            return;
        }

        try
        {
            await people.KeepAsync(known, cancellationToken);
            acquaintances.Keep(person, where, known.Chat.Id);
        }
        catch (StoreUnavailableException unavailable)
        {
            Volatile.Write(ref pausedUntil, (time.GetUtcNow() + Pause).UtcTicks);
            Log.NotKept(logger, unavailable);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(430, LogLevel.Warning, "Where somebody is reached could not be kept; it is tried again with what is heard later.")]
        public static partial void NotKept(ILogger logger, Exception unavailable);
    }
}
