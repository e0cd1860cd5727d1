namespace Samverkan.Benchmarks.Load.Servers;

/// <summary>What the connector has taken so far.</summary>
/// <param name="Bytes">Of the bodies.</param>
internal sealed record ConnectorCount(long Posts, long Bytes);
