namespace Samverkan.Bot.Outbound;

/// <summary>A card that is JSON already, as the content of an attachment: the one place where the two SDKs' kinds of JSON differ.</summary>
internal static class CardContent
{
#if BOTFRAMEWORK_SDK
    public static object Of(string card) => Newtonsoft.Json.Linq.JObject.Parse(card);
#else
    public static object? Of(string card) => System.Text.Json.Nodes.JsonNode.Parse(card);
#endif
}
