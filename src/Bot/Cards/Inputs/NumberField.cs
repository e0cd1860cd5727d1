namespace Samverkan.Bot.Cards.Inputs;

/// <summary>A whole number.</summary>
internal sealed record NumberField(string Id, string Label) : FormField(Id, Label)
{
    public int? Value { get; init; }

    public int? Least { get; init; }

    public int? Most { get; init; }
}
