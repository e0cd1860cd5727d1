namespace Samverkan.Register.Export.Popolo;

internal sealed record PopoloArea(string Id, string Name, string Identifier, string Classification, IReadOnlyList<PopoloLink> Sources);
