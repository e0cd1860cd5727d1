namespace Microsoft.Bot.Schema.Teams;

public class TaskModuleTaskInfo
{
    public TaskModuleTaskInfo()
    {
    }

    public TaskModuleTaskInfo(string? title = default, object? height = default, object? width = default, string? url = default, Attachment? card = default, string? fallbackUrl = default, string? completionBotId = default)
    {
        Title = title;
        Height = height;
        Width = width;
        Url = url;
        Card = card;
        FallbackUrl = fallbackUrl;
        CompletionBotId = completionBotId;
    }

    public string? Title { get; set; }
    public object? Height { get; set; }
    public object? Width { get; set; }
    public string? Url { get; set; }
    public Attachment? Card { get; set; }
    public string? FallbackUrl { get; set; }
    public string? CompletionBotId { get; set; }
}
