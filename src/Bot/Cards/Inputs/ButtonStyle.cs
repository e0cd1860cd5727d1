namespace Samverkan.Bot.Cards.Inputs;

internal enum ButtonStyle
{
    Default,

    /// <summary>What the card is for.</summary>
    Positive,

    /// <summary>What cannot be undone by the next click.</summary>
    Destructive,
}
