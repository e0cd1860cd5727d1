namespace Microsoft.Bot.Schema;

public class ConversationResourceResponse
{
    public ConversationResourceResponse()
    {
    }

    public ConversationResourceResponse(string? activityId = default, string? serviceUrl = default, string? id = default)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    public string? ActivityId { get; set; }
    public string? ServiceUrl { get; set; }
    public string? Id { get; set; }
}
