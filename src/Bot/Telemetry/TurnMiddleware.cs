using System.Diagnostics;
using Microsoft.Bot.Builder;
using Samverkan.Bot.Conversation;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Samverkan.Bot.Telemetry;

/// <summary>A span and a time for each turn, below the span of its request; nothing while nobody listens.</summary>
internal sealed class TurnMiddleware(Metrics metrics, TimeProvider time) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        Tracing.Source.HasListeners() || metrics.TimesTurns ? MeasureAsync(turnContext, next, cancellationToken) : next(cancellationToken);

    private async Task MeasureAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        var activity = ActivityTypeName.Of(turnContext.Activity);
        var conversation = Name(turnContext.Activity.KindOfConversation());
        var start = time.GetTimestamp();
        using var span = Tracing.Source.StartActivity("turn");
        span?.SetTag("samverkan.activity", activity).SetTag("samverkan.conversation", conversation);
        try
        {
            await next(cancellationToken);
        }
        catch
        {
            // What went wrong is in the log, with a reference; the exception's words may be somebody's.
            span?.SetStatus(ActivityStatusCode.Error);
            throw;
        }
        finally
        {
            metrics.TurnTook(time.GetElapsedTime(start), activity, conversation);
        }
    }

    private static string Name(ConversationKind kind) => kind switch
    {
        ConversationKind.Channel => "channel",
        ConversationKind.GroupChat => "group_chat",
        _ => "personal",
    };
}
