namespace Samverkan.Register.Diff;

/// <summary>One field of a row before and after, as the register file spells it; null where it is absent.</summary>
/// <param name="Field">The key in the register file.</param>
public sealed record FieldChange(string Field, string? Before, string? After);
