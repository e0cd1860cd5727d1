using System.Security.Cryptography;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Samverkan.Bot.Conversation.Searching;
using Samverkan.Bot.Privacy;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Conversation;

/// <summary>The one catch of a turn: a short text with a code to the user, the exception with the same code to the log.</summary>
internal sealed partial class TurnFaults(ILogger<TurnFaults> logger)
{
    // Letters and digits that are not mistaken for each other when read aloud.
    private const string Letters = "ABCDEFGHJKLMNPRSTUVWXYZ23456789";
    private const int Length = 6;

    public async Task AnswerAsync(ITurnContext turnContext, Exception error)
    {
        var reference = RandomNumberGenerator.GetString(Letters, Length);
        Log.Failed(logger, reference, ActivityTypeName.Of(turnContext.Activity), LoggedFault.Of(error));
        var text = HostTexts.Fill(HostTexts.In(UserLanguage.Of(turnContext.Activity)).Failed, reference);
        if (Reply(turnContext.Activity, text) is not { } reply)
        {
            return;
        }

        try
        {
            await turnContext.SendActivityAsync(reply);
        }
        catch (Exception unsent)
        {
            Log.NotTold(logger, reference, LoggedFault.Of(unsent));
        }
    }

    private static Activity? Reply(Activity activity, string text) =>
        activity.Type == ActivityTypes.Message ? MessageFactory.Text(text)
        : activity.IsOfExtension() ? RefusedInvoke.Saying(text, activity.Name)
        : null;

    private static partial class Log
    {
        [LoggerMessage(130, LogLevel.Error, "The turn failed, reference {Reference}, activity of type {Type}.")]
        public static partial void Failed(ILogger logger, string reference, string type, Exception error);

        [LoggerMessage(131, LogLevel.Warning, "The user could not be told of the failure {Reference}.")]
        public static partial void NotTold(ILogger logger, string reference, Exception error);
    }
}
