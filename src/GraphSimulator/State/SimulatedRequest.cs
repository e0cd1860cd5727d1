namespace Samverkan.GraphSimulator;

/// <param name="Path">From after <c>/v1.0</c>, with its query.</param>
/// <param name="Status">What was answered, or would have been when the answer was lost.</param>
public sealed record SimulatedRequest(DateTimeOffset Time, string Method, string Path, int Status);
