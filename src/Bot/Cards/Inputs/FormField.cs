namespace Samverkan.Bot.Cards.Inputs;

/// <summary>What a form asks for. What is given comes back with the click, as text, under the field's id.</summary>
/// <param name="Id">Unique in its card, and not the name of anything in the data of its buttons.</param>
/// <param name="Label">What the reader sees of it, and what a screen reader says.</param>
internal abstract record FormField(string Id, string Label)
{
    /// <summary>The client sends nothing before it is filled in, and says <see cref="Error"/>.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What the client says when it refuses what was given, or that nothing was. A required field has one.</summary>
    public string? Error { get; init; }

    /// <summary>What the bot has to say of what was given last time, right below the field.</summary>
    public string? Message { get; init; }
}
