using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Samverkan.Bot.Conversation.Searching;

namespace Samverkan.Bot.Privacy;

/// <summary>
/// The answer to a click, a form or a search that is refused, or has failed, in the shape that Teams shows for each. An invoke that Teams shows nothing
/// for has none.
/// </summary>
internal static class RefusedInvoke
{
    private const string Message = "application/vnd.microsoft.activity.message";

    /// <returns>Null when there is nothing to show it in.</returns>
    public static Activity? Saying(string text, string? invoke)
    {
        var body = Body(text, invoke);
        return body is null ? null : new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = StatusCodes.Status200OK, Body = body } };
    }

    private static object? Body(string text, string? invoke) => invoke switch
    {
        "adaptiveCard/action" => new AdaptiveCardInvokeResponse { StatusCode = StatusCodes.Status200OK, Type = Message, Value = text },
        "task/fetch" or "task/submit" => One("task", new Dictionary<string, string> { ["type"] = "message", ["value"] = text }),
        _ when ExtensionInvokes.IsOfExtension(invoke) => One("composeExtension", new Dictionary<string, string> { ["type"] = "message", ["text"] = text }),
        _ => null,
    };

    private static Dictionary<string, object> One(string name, object value) => new() { [name] = value };
}
