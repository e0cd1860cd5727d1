namespace Samverkan.Bot.Cards.Inputs;

/// <summary>One thing that a change touches: what it was and what it becomes, both in words, also where there is nothing.</summary>
internal sealed record BeforeAfter(string What, string Before, string After);
