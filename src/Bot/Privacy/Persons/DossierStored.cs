namespace Samverkan.Bot.Privacy.Persons;

/// <summary>A row of the store as it stands.</summary>
internal sealed record DossierStored(string Place, IReadOnlyDictionary<string, string> Values);
