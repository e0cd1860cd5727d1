namespace Microsoft.Bot.Schema;

public class TextHighlight
{
    public TextHighlight()
    {
    }

    public TextHighlight(string? text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    public string? Text { get; set; }
    public int? Occurrence { get; set; }
}
