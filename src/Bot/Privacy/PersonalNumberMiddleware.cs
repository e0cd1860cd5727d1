using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Telemetry;
using Samverkan.Bot.Texts;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Samverkan.Bot.Privacy;

/// <summary>
/// Stops whatever holds a personal identity number before anything reads, keeps or logs it. A message, a click and a form are answered
/// with where such matters belong; everything else is passed over.
/// </summary>
internal sealed partial class PersonalNumberMiddleware(Metrics metrics, ILogger<PersonalNumberMiddleware> logger) : IMiddleware
{
    private const string Reason = "personal-number";

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        IncomingTexts.HoldPersonalIdentityNumber(turnContext.Activity) ? RefuseAsync(turnContext, cancellationToken) : next(cancellationToken);

    private Task RefuseAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        Log.Refused(logger, ActivityTypeName.Of(activity), Reason);
        metrics.Refused(Reason);
        var language = UserLanguage.Of(activity);
        return activity.Type switch
        {
            ActivityTypes.Message => turnContext.SendNoticeAsync(language, texts => texts.PersonalNumber, cancellationToken),
            ActivityTypes.Invoke when RefusedInvoke.Saying(HostTexts.In(language).PersonalNumber, activity.Name) is { } answer => turnContext.SendActivityAsync(answer, cancellationToken),
            _ => Task.CompletedTask,
        };
    }

    private static partial class Log
    {
        [LoggerMessage(100, LogLevel.Information, "Passed over an activity of type {Type}: {Reason}.")]
        public static partial void Refused(ILogger logger, string type, string reason);
    }
}
