using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public interface ITurnContext
{
    BotAdapter Adapter { get; }
    TurnContextStateCollection TurnState { get; }
    Activity Activity { get; }
    bool Responded { get; }

    Task<ResourceResponse?> SendActivityAsync(string textReplyToSend, string? speak = default, string? inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default);
    Task<ResourceResponse?> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);
    ITurnContext OnSendActivities(SendActivitiesHandler handler);
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}
