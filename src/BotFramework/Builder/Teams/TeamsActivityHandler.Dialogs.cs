using System.Text.Json;
using Microsoft.Bot.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Dialogs (task modules): opened by a button, and sent.</summary>
public partial class TeamsActivityHandler
{
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "task/fetch":
                    return CreateInvokeResponse(await OnTeamsTaskModuleFetchAsync(turnContext, DialogRequest(turnContext.Activity), cancellationToken));
                case "task/submit":
                    return CreateInvokeResponse(await OnTeamsTaskModuleSubmitAsync(turnContext, DialogRequest(turnContext.Activity), cancellationToken));
                default:
                    return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
            }
        }
        catch (InvokeResponseException ended)
        {
            return ended.Response;
        }
    }

    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(501);

    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(501);

    private static TaskModuleRequest DialogRequest(IInvokeActivity activity)
    {
        try
        {
            return BotJson.Convert<TaskModuleRequest>(activity.Value) ?? throw new InvokeResponseException(400);
        }
        catch (JsonException)
        {
            throw new InvokeResponseException(400);
        }
    }
}
