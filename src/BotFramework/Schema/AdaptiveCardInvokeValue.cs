namespace Microsoft.Bot.Schema;

public class AdaptiveCardInvokeValue
{
    public AdaptiveCardInvokeAction? Action { get; set; }
    public string? State { get; set; }
}
