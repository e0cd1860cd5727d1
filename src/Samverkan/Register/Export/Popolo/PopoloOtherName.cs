namespace Samverkan.Register.Export.Popolo;

internal sealed record PopoloOtherName(string Name, string? Note);
