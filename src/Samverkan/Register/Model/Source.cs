namespace Samverkan.Register.Model;

/// <summary>A document that facts are taken from.</summary>
/// <param name="Remark">What a reader must know of any answer that rests on it, such as the time it describes.</param>
public sealed record Source(SourceId Id, Localized Title, Uri? Address, Localized? Remark);
