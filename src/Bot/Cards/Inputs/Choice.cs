namespace Samverkan.Bot.Cards.Inputs;

/// <param name="Value">What comes back: an id, never a text that is read as one.</param>
/// <param name="Title">What the reader sees.</param>
internal sealed record Choice(string Value, string Title)
{
    /// <summary>What comes back when nothing is chosen. A client that sends it and one that sends no field say the same: outer blanks are never read.</summary>
    public const string Nothing = " ";
}
