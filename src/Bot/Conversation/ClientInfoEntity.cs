namespace Samverkan.Bot.Conversation;

/// <summary>What Teams tells of the client, as far as it is used.</summary>
internal sealed class ClientInfoEntity
{
    public string? Locale { get; set; }
}
