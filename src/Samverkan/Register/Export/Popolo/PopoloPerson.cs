namespace Samverkan.Register.Export.Popolo;

/// <summary>Not more than the name: an export for others has no directory ids.</summary>
internal sealed record PopoloPerson(string Id, string Name, IReadOnlyList<PopoloLink> Sources);
