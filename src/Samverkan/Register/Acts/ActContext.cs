namespace Samverkan.Register.Acts;

/// <summary>What an act needs to know besides the register.</summary>
/// <param name="Today">The day in Europe/Stockholm.</param>
/// <param name="By">The key of who acts: a person's id, or a directory identity.</param>
/// <param name="OnBehalfOf">Whose word it is, as the proof of a new row says it.</param>
/// <param name="Key">Letters and digits that no other act has; the ids of new rows are made of it, so that an act told twice makes the same rows.</param>
public sealed record ActContext(DateOnly Today, string By, Localized OnBehalfOf, string Key);
