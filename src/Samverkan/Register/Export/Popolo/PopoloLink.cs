namespace Samverkan.Register.Export.Popolo;

/// <param name="Url">Popolo wants one always: a source without an address is named by a URN of its key.</param>
internal sealed record PopoloLink(string Url, string Note);
