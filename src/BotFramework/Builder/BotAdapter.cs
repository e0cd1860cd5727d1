using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Between channels and a bot: runs turns through the middleware, and takes what the bot sends.</summary>
public abstract class BotAdapter
{
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";
    public const string BotIdentityKey = "BotIdentity";

    public BotAdapter()
    {
    }

    /// <summary>Asked when a turn throws. With none, the adapter logs and the channel sees a success.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    public MiddlewareSet MiddlewareSet { get; } = new();

    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>A turn of the bot's own in a conversation it knows.</summary>
    public virtual Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>A turn of the bot's own in a conversation made for it.</summary>
    public virtual Task CreateConversationAsync(
        string botAppId, string channelId, string serviceUrl, string? audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        // Culture flows with the async method and ends with it.
        TurnCulture.Follow(turnContext.Activity.Locale);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception error) when (OnTurnError is not null)
        {
            if (turnContext is TurnContext turn)
                turn.Faulted = true;
            await OnTurnError(turnContext, error);
        }
    }
}
