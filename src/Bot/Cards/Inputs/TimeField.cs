namespace Samverkan.Bot.Cards.Inputs;

/// <summary>A time of day. It comes back as <c>HH:mm</c>.</summary>
internal sealed record TimeField(string Id, string Label) : FormField(Id, Label)
{
    public TimeOnly? Value { get; init; }
}
