namespace Samverkan.Register.Model;

/// <summary>In how many areas a group works, and which of them the source names.</summary>
public sealed record AreaCoverage(int? Count, IReadOnlyList<AreaId> Named);
