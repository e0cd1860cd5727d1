using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Samverkan.Bot.Conversation;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Samverkan.Bot.Privacy;

/// <summary>
/// Stops whatever holds a personal identity number before anything reads, keeps or logs it. A message is answered with where such
/// matters belong; everything else is passed over.
/// </summary>
internal sealed partial class PersonalNumberMiddleware(ILogger<PersonalNumberMiddleware> logger) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (!IncomingTexts.HoldPersonalIdentityNumber(activity))
        {
            await next(cancellationToken);
            return;
        }

        Log.Refused(logger, activity.Type);
        if (activity.Type == ActivityTypes.Message)
        {
            await turnContext.SendNoticeAsync(UserLanguage.Of(activity), texts => texts.PersonalNumber, cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(100, LogLevel.Information, "Passed over an activity of type {Type}: personal-number.")]
        public static partial void Refused(ILogger logger, string? type);
    }
}
