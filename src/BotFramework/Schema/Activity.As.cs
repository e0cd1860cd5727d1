namespace Microsoft.Bot.Schema;

/// <summary>The activity seen as what its type says it is; null when it is something else.</summary>
public partial class Activity
{
    public IMessageActivity? AsMessageActivity() => As(ActivityTypes.Message);

    public IContactRelationUpdateActivity? AsContactRelationUpdateActivity() => As(ActivityTypes.ContactRelationUpdate);

    public IInstallationUpdateActivity? AsInstallationUpdateActivity() => As(ActivityTypes.InstallationUpdate);

    public IConversationUpdateActivity? AsConversationUpdateActivity() => As(ActivityTypes.ConversationUpdate);

    public ITypingActivity? AsTypingActivity() => As(ActivityTypes.Typing);

    public IEndOfConversationActivity? AsEndOfConversationActivity() => As(ActivityTypes.EndOfConversation);

    public IEventActivity? AsEventActivity() => As(ActivityTypes.Event);

    public IInvokeActivity? AsInvokeActivity() => As(ActivityTypes.Invoke);

    public IMessageUpdateActivity? AsMessageUpdateActivity() => As(ActivityTypes.MessageUpdate);

    public IMessageDeleteActivity? AsMessageDeleteActivity() => As(ActivityTypes.MessageDelete);

    public IMessageReactionActivity? AsMessageReactionActivity() => As(ActivityTypes.MessageReaction);

    public ISuggestionActivity? AsSuggestionActivity() => As(ActivityTypes.Suggestion);

    public ITraceActivity? AsTraceActivity() => As(ActivityTypes.Trace);

    public IHandoffActivity? AsHandoffActivity() => As(ActivityTypes.Handoff);

    public ICommandActivity? AsCommandActivity() => As(ActivityTypes.Command);

    public ICommandResultActivity? AsCommandResultActivity() => As(ActivityTypes.CommandResult);

    /// <summary>Whether the type is this one or a subtype of it, as in <c>message/x</c>.</summary>
    protected bool IsActivity(string activityType)
    {
        ArgumentNullException.ThrowIfNull(activityType);
        return Type is { } type
            && type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
            && (type.Length == activityType.Length || type[activityType.Length] == '/');
    }

    private Activity? As(string activityType) => IsActivity(activityType) ? this : null;
}
