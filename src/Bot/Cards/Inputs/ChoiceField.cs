namespace Samverkan.Bot.Cards.Inputs;

/// <summary>One of a list, which the reader can search when it is long. A list that does not fit in a message is cut, and its label says so.</summary>
/// <param name="WhenCut">How to get at the rest, such as "de första {0}; skriv gruppens namn efter kommandot". <c>{0}</c>: how many are there.</param>
internal sealed record ChoiceField(string Id, string Label, IReadOnlyList<Choice> Choices, string WhenCut) : FormField(Id, Label)
{
    /// <summary>The value of a choice of the list. It stays, however much is cut.</summary>
    public string? Value { get; init; }

    public string? Placeholder { get; init; }
}
