namespace Samverkan.Register.Model;

/// <summary>A document that facts are taken from.</summary>
/// <param name="Remark">What a reader must know of any answer that rests on it, such as the time it describes.</param>
public sealed record Source(SourceId Id, Localized Title, Uri? Address, Localized? Remark)
{
    /// <summary>The register as its own source, for what somebody entered: the section is the day, the quote whose word it is or by what decision.</summary>
    public static readonly SourceId Entries = new("samverkansregistret");
}
