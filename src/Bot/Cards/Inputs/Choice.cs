namespace Samverkan.Bot.Cards.Inputs;

/// <param name="Value">What comes back: an id, never a text that is read as one.</param>
/// <param name="Title">What the reader sees.</param>
internal sealed record Choice(string Value, string Title);
