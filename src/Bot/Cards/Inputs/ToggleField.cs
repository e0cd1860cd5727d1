namespace Samverkan.Bot.Cards.Inputs;

/// <summary>Yes or no. It comes back as <c>true</c> or <c>false</c>.</summary>
/// <param name="Title">What yes means, beside the box.</param>
internal sealed record ToggleField(string Id, string Label, string Title) : FormField(Id, Label)
{
    public bool IsOn { get; init; }
}
