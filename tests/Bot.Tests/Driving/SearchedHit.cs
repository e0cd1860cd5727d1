using System.Text.Json;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>One line of the list that a search shows, and the card that is put into the conversation.</summary>
public sealed record SearchedHit(string Title, string Line, SentCard Card)
{
    public static SearchedHit Of(JsonElement attachment)
    {
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.GetProperty("contentType").GetString());
        var preview = attachment.GetProperty("preview");
        Assert.Equal("application/vnd.microsoft.card.thumbnail", preview.GetProperty("contentType").GetString());
        var shown = preview.GetProperty("content");
        return new SearchedHit(shown.GetProperty("title").GetString() ?? "", shown.GetProperty("text").GetString() ?? "", new SentCard(attachment.GetProperty("content")));
    }
}
