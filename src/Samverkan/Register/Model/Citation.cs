namespace Samverkan.Register.Model;

/// <summary>The proof of a fact: where it stands and, word for word, what stands there.</summary>
/// <param name="Section">The heading it stands under, as the source has it; empty before the first heading.</param>
/// <param name="Quote">Verbatim, in the language of the source.</param>
public sealed record Citation(SourceId Source, string Section, string Quote);
