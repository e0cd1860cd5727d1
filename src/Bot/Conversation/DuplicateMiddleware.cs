using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Samverkan.Bot.Conversation;

/// <summary>
/// An activity that is delivered again has no second effect. Memory is enough here: an act that changes something has a key of its own, and is done once.
/// Invokes must be answered each time; edits carry the id of the message they edit.
/// </summary>
internal sealed partial class DuplicateMiddleware(TimeProvider time, ILogger<DuplicateMiddleware> logger) : IMiddleware
{
    private const int Capacity = 10_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private readonly RecentEntries<EntryKey, bool> seen = new(Capacity, Lifetime, time);

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity is { Type: ActivityTypes.Message or ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate, Id: { Length: > 0 } id, Conversation.Id: { } conversation }
            && !seen.TryAdd(EntryKey.Of(activity.Type, conversation, id), true))
        {
            Log.Duplicate(logger, activity.Type);
            return Task.CompletedTask;
        }

        return next(cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(110, LogLevel.Information, "Passed over an activity of type {Type}: duplicate.")]
        public static partial void Duplicate(ILogger logger, string type);
    }
}
