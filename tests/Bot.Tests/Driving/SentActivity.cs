using System.Text.Json;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>An activity that reached the connector.</summary>
public sealed record SentActivity(string Conversation, string ReplyTo, JsonElement Json)
{
    /// <summary>The id that the connector gave it, or that of the message that it replaces.</summary>
    public string Id { get; init; } = "";

    /// <summary>The header that it came with.</summary>
    public string? Authorization { get; init; }

    public string? Text => String("text");

    public string? Summary => String("summary");

    public IReadOnlyList<JsonElement> Attachments => Json.TryGetProperty("attachments", out var attachments) ? [.. attachments.EnumerateArray()] : [];

    public SentCard Card => new(Assert.Single(Attachments).GetProperty("content"));

    /// <summary>Everything that was sent, as it went over the wire.</summary>
    public string Raw => Json.GetRawText();

    private string? String(string name) => Json.TryGetProperty(name, out var value) ? value.GetString() : null;
}
