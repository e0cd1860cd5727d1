namespace Samverkan.Benchmarks.Bars;

/// <summary>One line: what is measured, what DESIGN asks of it, what it is here.</summary>
internal sealed record Bar(string What, string Asked, string Measured, string Remark);
