namespace Samverkan.Register.Model;

/// <summary>How often a group meets.</summary>
public sealed record Cadence(int TimesPerYear, bool Approximate);
