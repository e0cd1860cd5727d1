using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel and a bot tell each other. Open values (<see cref="Value"/>, <see cref="ChannelData"/>) print as JSON.</summary>
public partial class Activity :
    IConversationUpdateActivity,
    IContactRelationUpdateActivity,
    IInstallationUpdateActivity,
    IMessageActivity,
    IMessageUpdateActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    ISuggestionActivity,
    ITypingActivity,
    IEndOfConversationActivity,
    IEventActivity,
    IInvokeActivity,
    ITraceActivity,
    IHandoffActivity,
    ICommandActivity,
    ICommandResultActivity
{
    public const string ContentType = "application/vnd.microsoft.activity";

    public string? Type { get; set; }
    public string? Id { get; set; }
    public DateTimeOffset? Timestamp { get; set; }
    public DateTimeOffset? LocalTimestamp { get; set; }
    public string? LocalTimezone { get; set; }
    public string? ServiceUrl { get; set; }
    public string? ChannelId { get; set; }
    public ChannelAccount? From { get; set; }
    public ConversationAccount? Conversation { get; set; }
    public ChannelAccount? Recipient { get; set; }
    public string? TextFormat { get; set; }
    public string? AttachmentLayout { get; set; }
    public IList<ChannelAccount>? MembersAdded { get; set; }
    public IList<ChannelAccount>? MembersRemoved { get; set; }
    public IList<MessageReaction>? ReactionsAdded { get; set; }
    public IList<MessageReaction>? ReactionsRemoved { get; set; }
    public string? TopicName { get; set; }
    public bool? HistoryDisclosed { get; set; }
    public string? Locale { get; set; }
    public string? Text { get; set; }
    public string? Speak { get; set; }
    public string? InputHint { get; set; }
    public string? Summary { get; set; }
    public SuggestedActions? SuggestedActions { get; set; }
    public IList<Attachment>? Attachments { get; set; }
    public IList<Entity>? Entities { get; set; }
    public object? ChannelData { get; set; }
    public string? Action { get; set; }
    public string? ReplyToId { get; set; }
    public string? Label { get; set; }
    public string? ValueType { get; set; }
    public object? Value { get; set; }
    public string? Name { get; set; }
    public ConversationReference? RelatesTo { get; set; }
    public string? Code { get; set; }
    public DateTimeOffset? Expiration { get; set; }
    public string? Importance { get; set; }
    public string? DeliveryMode { get; set; }
    public IList<string>? ListenFor { get; set; }
    public IList<TextHighlight>? TextHighlights { get; set; }
    public SemanticAction? SemanticAction { get; set; }
    public string? CallerId { get; set; }

    /// <summary>What the sender wrote that has no member here; it survives a round trip.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? Properties { get; set; }

    public static IMessageActivity CreateMessageActivity() => new Activity { Type = ActivityTypes.Message, Attachments = [], Entities = [] };

    public static ITypingActivity CreateTypingActivity() => new Activity { Type = ActivityTypes.Typing };

    public static IEventActivity CreateEventActivity() => new Activity { Type = ActivityTypes.Event };

    public static IInvokeActivity CreateInvokeActivity() => new Activity { Type = ActivityTypes.Invoke };

    public TypeT? GetChannelData<TypeT>() => BotJson.Convert<TypeT>(ChannelData);

    public bool TryGetChannelData<TypeT>(out TypeT? instance)
    {
        instance = default;
        try
        {
            instance = GetChannelData<TypeT>();
            return instance is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || ChannelData is not null;

    public Mention[] GetMentions()
    {
        if (Entities is not { Count: > 0 } entities)
            return [];
        List<Mention>? mentions = null;
        foreach (var entity in entities)
        {
            if (string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase) && entity.GetAs<Mention>() is { } mention)
                (mentions ??= []).Add(mention);
        }

        return mentions is null ? [] : [.. mentions];
    }
}
