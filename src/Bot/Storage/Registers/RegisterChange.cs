namespace Samverkan.Bot.Storage.Registers;

/// <summary>Who changes the register, and how; the audit keeps it in the transaction that makes the change.</summary>
/// <param name="Kind">What was done: <c>seed</c>, <c>import</c>, or the name of an act.</param>
/// <param name="By">Who did it, as an id.</param>
/// <param name="For">Who proposed it, as an id, where it was somebody else.</param>
internal sealed record RegisterChange(string Kind, string By, string? For = null);
