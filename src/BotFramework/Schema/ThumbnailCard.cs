namespace Microsoft.Bot.Schema;

public class ThumbnailCard
{
    public const string ContentType = "application/vnd.microsoft.card.thumbnail";

    public string? Title { get; set; }
    public string? Text { get; set; }
}
