using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's endpoint: checks, cheapest first; then the turn; then its answer. A sender never sees a 500.</summary>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = default)
        : base(botFrameworkAuthentication, logger)
    {
    }

    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (RequestRules.Method(httpRequest) is { } wrongMethod)
        {
            httpResponse.Headers.Allow = HttpMethods.Post;
            Refuse(httpResponse, wrongMethod);
            return;
        }

        Admission admission = default;
        if (BotFrameworkAuthentication is ConfigurationBotFrameworkAuthentication authentication)
        {
            admission = await authentication.Inbound.AdmitAsync(httpRequest.Headers.Authorization, cancellationToken);
            if (admission.Refusal is { } refused)
            {
                Refuse(httpResponse, refused, admission.Claimed);
                return;
            }
        }

        var (activity, refusal) = await ActivityReader.ReadAsync(httpRequest, cancellationToken);
        if (activity is null)
            Refuse(httpResponse, refusal ?? Refusal.BadShape, admission.Claimed);
        else
            await RunAsync(activity, admission, httpRequest, httpResponse, bot, cancellationToken);
    }

    private async Task RunAsync(Activity activity, Admission admission, HttpRequest request, HttpResponse response, IBot bot, CancellationToken cancellationToken)
    {
        AuthenticateRequestResult result;
        if (BotFrameworkAuthentication is ConfigurationBotFrameworkAuthentication authentication && admission.Identity is { } identity)
        {
            if (authentication.Inbound.Check(activity, identity) is { } refusal)
            {
                Refuse(response, refusal, admission.Claimed);
                return;
            }

            if (identity is ChannelIdentity sender)
                request.HttpContext.User = sender.Principal;
            result = authentication.Admitted(identity);
        }
        else
        {
            try
            {
                result = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, request.Headers.Authorization.ToString(), cancellationToken);
            }
            catch (UnauthorizedAccessException)
            {
                Refuse(response, Refusal.Unauthorized);
                return;
            }
        }

        Log.Accepted(Logger, PlainText.Of(activity.Type), PlainText.Of(activity.Id), admission.Claimed.ShownIssuer, admission.Claimed.ShownKeyId, request.HttpContext.TraceIdentifier);
        try
        {
            var answer = await ProcessActivityAsync(result, activity, bot.OnTurnAsync, cancellationToken);
            await AnswerWriter.WriteAsync(response, answer, cancellationToken);
        }
        catch (Exception error) when (!response.HasStarted)
        {
            // A success to the channel, which would only send the activity again.
            Log.TurnFailed(Logger, PlainText.Of(activity.Type), PlainText.Of(activity.Id), request.HttpContext.TraceIdentifier, error);
            response.StatusCode = StatusCodes.Status200OK;
        }
    }

    private void Refuse(HttpResponse response, Refusal refusal, TokenOrigin claimed = default)
    {
        Log.Refused(Logger, refusal.Status, refusal.Reason, claimed.ShownIssuer, claimed.ShownKeyId, response.HttpContext.TraceIdentifier);
        response.StatusCode = refusal.Status;
    }

    private static partial class Log
    {
        [LoggerMessage(10, LogLevel.Information, "Refused with {Status}: {Reason} (issuer {Issuer}, key {KeyId}, {CorrelationId}).")]
        public static partial void Refused(ILogger logger, int status, string reason, string issuer, string keyId, string correlationId);

        [LoggerMessage(12, LogLevel.Debug, "Accepted {Type} {ActivityId} (issuer {Issuer}, key {KeyId}, {CorrelationId}).")]
        public static partial void Accepted(ILogger logger, string type, string activityId, string issuer, string keyId, string correlationId);

        [LoggerMessage(11, LogLevel.Error, "The turn of {Type} {ActivityId} failed ({CorrelationId}).")]
        public static partial void TurnFailed(ILogger logger, string type, string activityId, string correlationId, Exception error);
    }
}
