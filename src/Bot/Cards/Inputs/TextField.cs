namespace Samverkan.Bot.Cards.Inputs;

/// <summary>A text, of one line or of several.</summary>
internal sealed record TextField(string Id, string Label) : FormField(Id, Label)
{
    public string? Value { get; init; }

    public string? Placeholder { get; init; }

    /// <summary>In characters. A click brings no more than <see cref="Conversation.ClickData.LongestText"/> of one field.</summary>
    public int Longest { get; init; } = 200;

    public bool IsMultiline { get; init; }

    /// <summary>An e-mail address: phones show the keyboard for it.</summary>
    public bool IsAddress { get; init; }
}
