namespace Samverkan.Register.Acts;

/// <summary>Why an act cannot be done, and what would be right.</summary>
/// <param name="Field">The property of the act it is about; null when it is about the whole.</param>
public sealed record ActProblem(string? Field, Localized Message, Localized Remedy);
