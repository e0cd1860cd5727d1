namespace Samverkan.Bot.Cards.Inputs;

/// <summary>Somebody of the reader's organisation, whom Teams finds by name. The directory id comes back.</summary>
internal sealed record PersonField(string Id, string Label) : FormField(Id, Label)
{
    /// <summary>A directory id.</summary>
    public string? Value { get; init; }

    public string? Placeholder { get; init; }

    /// <summary>Those that are there before anything is searched for; 20 at most.</summary>
    public IReadOnlyList<Choice> Known { get; init; } = [];
}
