using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Json;

/// <summary>The one way JSON is read and written here. Our own types go by generated code; what a bot brings itself by reflection, once.</summary>
internal static class BotJson
{
    public static readonly JsonSerializerOptions Options = Create(caseInsensitive: false);

    /// <summary>For the few payloads of Teams whose spelling is PascalCase.</summary>
    public static readonly JsonSerializerOptions AnyCase = Create(caseInsensitive: true);

    public static readonly JsonTypeInfo<Activity> Activity = Info<Activity>();
    public static readonly JsonTypeInfo<ConversationParameters> ConversationParameters = Info<ConversationParameters>();
    public static readonly JsonTypeInfo<ResourceResponse> ResourceResponse = Info<ResourceResponse>();
    public static readonly JsonTypeInfo<ConversationResourceResponse> ConversationResourceResponse = Info<ConversationResourceResponse>();
    public static readonly JsonTypeInfo<PagedMembersResult> PagedMembersResult = Info<PagedMembersResult>();
    public static readonly JsonTypeInfo<ChannelAccount> ChannelAccount = Info<ChannelAccount>();
    public static readonly JsonTypeInfo<TeamsChannelAccount> TeamsChannelAccount = Info<TeamsChannelAccount>();
    public static readonly JsonTypeInfo<TeamDetails> TeamDetails = Info<TeamDetails>();
    public static readonly JsonTypeInfo<ConversationList> ConversationList = Info<ConversationList>();
    public static readonly JsonTypeInfo<object> Open = Info<object>();

    public static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 256, SkipValidation = true };

    public static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>An open value as a type: itself, or read from its JSON. Throws <see cref="JsonException"/> when it does not fit.</summary>
    public static T? Convert<T>(object? value, JsonSerializerOptions? options = null)
    {
        var info = (JsonTypeInfo<T>)(options ?? Options).GetTypeInfo(typeof(T));
        return value switch
        {
            null => default,
            T itself => itself,
            JsonElement { ValueKind: JsonValueKind.Undefined or JsonValueKind.Null } => default,
            JsonElement element => element.Deserialize(info),
            _ => JsonSerializer.SerializeToElement(value, Open).Deserialize(info),
        };
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Reflection is for the bot's own types only; the host is not trimmed.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Reflection is for the bot's own types only; the host is not compiled ahead of time.")]
    private static JsonSerializerOptions Create(bool caseInsensitive)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = caseInsensitive,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = 64,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(BotJsonContext.Default, new DefaultJsonTypeInfoResolver()),
            Converters = { new OpenValueConverter(), new EntitiesConverter() },
        };
        options.MakeReadOnly();
        return options;
    }
}
