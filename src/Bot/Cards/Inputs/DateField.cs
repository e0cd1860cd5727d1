namespace Samverkan.Bot.Cards.Inputs;

/// <summary>A day. It comes back as <c>yyyy-MM-dd</c>.</summary>
internal sealed record DateField(string Id, string Label) : FormField(Id, Label)
{
    public DateOnly? Value { get; init; }

    public DateOnly? Earliest { get; init; }

    public DateOnly? Latest { get; init; }
}
