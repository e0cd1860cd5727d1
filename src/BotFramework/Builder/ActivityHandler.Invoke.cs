using System.Text.Json;
using Microsoft.Bot.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Invokes: activities whose answer goes back in the response of the request that brought them.</summary>
public partial class ActivityHandler
{
    private const string ErrorType = "application/vnd.microsoft.error";

    protected virtual async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "signin/verifyState" or "signin/tokenExchange":
                    await OnSignInInvokeAsync(turnContext, cancellationToken);
                    return CreateInvokeResponse();
                case "adaptiveCard/action":
                    return CreateInvokeResponse(
                        CardAction(turnContext.Activity) is { } value
                            ? await OnAdaptiveCardInvokeAsync(turnContext, value, cancellationToken)
                            : BadCardAction());
                default:
                    return new InvokeResponse { Status = 501 };
            }
        }
        catch (InvokeResponseException ended)
        {
            return ended.Response;
        }
    }

    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => throw new InvokeResponseException(501);

    /// <summary>A click on an Action.Execute. The outcome goes inside the body: HTTP is 200 once the click was processed.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) => throw new InvokeResponseException(501);

    private async Task AnswerInvokeAsync(DelegatingTurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(turnContext, cancellationToken);
        if (response is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
            await turnContext.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response }, cancellationToken);
    }

    private static AdaptiveCardInvokeValue? CardAction(IInvokeActivity activity)
    {
        try
        {
            return BotJson.Convert<AdaptiveCardInvokeValue>(activity.Value) is { Action.Type: "Action.Execute" } value ? value : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static AdaptiveCardInvokeResponse BadCardAction() => new()
    {
        StatusCode = 400,
        Type = ErrorType,
        Value = new Error("BadRequest", "The value of the invoke holds no Action.Execute."),
    };
}
