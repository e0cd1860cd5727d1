namespace Samverkan.Bot.Cards.Inputs;

/// <summary>One of a list, which the reader can search when it is long. A list that does not fit in a message is cut, and its label says so.</summary>
/// <param name="WhenCut">How to get at the rest, such as "de första {0}; skriv gruppens namn efter kommandot". <c>{0}</c>: how many are there.</param>
internal sealed record ChoiceField(string Id, string Label, IReadOnlyList<Choice> Choices, string WhenCut) : FormField(Id, Label)
{
    /// <summary>The value of a choice of the list. It stays, however much is cut.</summary>
    public string? Value { get; init; }

    public string? Placeholder { get; init; }

    /// <summary>
    /// What it is called that nothing is chosen, such as "Ingen utsedd"; the first of the list, however much is cut. A client hides its
    /// placeholder once something is chosen, so without it a choice is never taken back. Null where something has to be chosen.
    /// </summary>
    public string? Nothing { get; init; }
}
