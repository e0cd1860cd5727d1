using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Samverkan.Bot.Conversation;

/// <summary>
/// Tells who waits that an answer is being made, once it takes longer than nobody notices. Not when it is on its way already: what holds
/// it up then is the connector, and another message would not help.
/// </summary>
internal sealed partial class Typing(TimeProvider time, ILogger<Typing> logger)
{
    private static readonly TimeSpan Unnoticed = TimeSpan.FromMilliseconds(500);

    public Task WhileAsync(ITurnContext turnContext, Func<ITurnContext, CancellationToken, Task> answer, CancellationToken cancellationToken)
    {
        // All replies of such a turn are its response, which comes when it ends.
        if (turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return answer(turnContext, cancellationToken);
        }

        var isOnItsWay = false;
        turnContext.OnSendActivities((_, _, next) =>
        {
            Volatile.Write(ref isOnItsWay, true);
            return next();
        });
        var answering = answer(turnContext, cancellationToken);
        return answering.IsCompleted || Volatile.Read(ref isOnItsWay) ? answering : ShowAsync(turnContext, answering, () => Volatile.Read(ref isOnItsWay), cancellationToken);
    }

    private async Task ShowAsync(ITurnContext turnContext, Task answering, Func<bool> isOnItsWay, CancellationToken cancellationToken)
    {
        using (var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken))
        {
            if (await Task.WhenAny(answering, Task.Delay(Unnoticed, time, answered.Token)) != answering && !isOnItsWay())
            {
                await SendAsync(turnContext, cancellationToken);
            }

            await answered.CancelAsync();
        }

        await answering;
    }

    // Past the turn, which goes on meanwhile.
    private async Task SendAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var sign = new Activity { Type = ActivityTypes.Typing };
        sign.ApplyConversationReference(turnContext.Activity.GetConversationReference());
        try
        {
            await turnContext.Adapter.SendActivitiesAsync(turnContext, [sign], cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.NotShown(logger, failure.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(161, LogLevel.Information, "That an answer is being made could not be shown ({Failure}).")]
        public static partial void NotShown(ILogger logger, string failure);
    }
}
