using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: the activity that came in and what is sent, changed and deleted because of it.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    private List<SendActivitiesHandler>? _onSend;
    private List<UpdateActivityHandler>? _onUpdate;
    private List<DeleteActivityHandler>? _onDelete;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
    }

    public BotAdapter Adapter { get; }
    public TurnContextStateCollection TurnState { get; } = [];
    public Activity Activity { get; }
    public bool Responded { get; private set; }
    public List<Activity> BufferedReplyActivities => field ??= [];

    /// <summary>Set when the bot threw and <see cref="BotAdapter.OnTurnError"/> was asked instead.</summary>
    internal bool Faulted { get; set; }

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (_onSend ??= []).Add(handler);
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (_onUpdate ??= []).Add(handler);
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (_onDelete ??= []).Add(handler);
        return this;
    }

    public Task<ResourceResponse?> SendActivityAsync(string textReplyToSend, string? speak = default, string? inputHint = default, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(textReplyToSend);
        return SendActivityAsync(
            new Activity
            {
                Type = ActivityTypes.Message,
                Text = textReplyToSend,
                Speak = string.IsNullOrEmpty(speak) ? null : speak,
                InputHint = string.IsNullOrEmpty(inputHint) ? null : inputHint,
            },
            cancellationToken);
    }

    public async Task<ResourceResponse?> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken);
        return responses.Length > 0 ? responses[0] : null;
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Nothing to send.", nameof(activities));
        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
            outgoing.Add(((Activity)activity).ApplyConversationReference(reference));
        return SendThroughAsync(outgoing, 0, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return UpdateThroughAsync(((Activity)activity).ApplyConversationReference(Activity.GetConversationReference()), 0, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(activityId);
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteThroughAsync(reference, 0, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteThroughAsync(conversationReference, 0, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            TurnState.Dispose();
    }

    private Task<ResourceResponse[]> SendThroughAsync(List<Activity> activities, int handler, CancellationToken cancellationToken) =>
        _onSend is { } handlers && handler < handlers.Count
            ? handlers[handler](this, activities, () => SendThroughAsync(activities, handler + 1, cancellationToken))
            : SendNowAsync(activities, cancellationToken);

    private async Task<ResourceResponse[]> SendNowAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Buffer(activities)
            : await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken);
        foreach (var activity in activities)
            Responded |= activity.Type != ActivityTypes.Trace;
        return responses;
    }

    /// <summary>The sender expects its replies in the answer of its request.</summary>
    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        var responses = new ResourceResponse[activities.Count];
        for (var i = 0; i < responses.Length; i++)
        {
            if (activities[i].Type == ActivityTypesEx.InvokeResponse)
                TurnState.Set(BotAdapter.InvokeResponseKey, activities[i]);
            else
                BufferedReplyActivities.Add(activities[i]);
            responses[i] = new ResourceResponse();
        }

        return responses;
    }

    private Task<ResourceResponse> UpdateThroughAsync(Activity activity, int handler, CancellationToken cancellationToken) =>
        _onUpdate is { } handlers && handler < handlers.Count
            ? handlers[handler](this, activity, () => UpdateThroughAsync(activity, handler + 1, cancellationToken))
            : Adapter.UpdateActivityAsync(this, activity, cancellationToken);

    private Task DeleteThroughAsync(ConversationReference reference, int handler, CancellationToken cancellationToken) =>
        _onDelete is { } handlers && handler < handlers.Count
            ? handlers[handler](this, reference, () => DeleteThroughAsync(reference, handler + 1, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);
}
