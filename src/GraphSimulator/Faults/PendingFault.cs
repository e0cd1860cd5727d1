namespace Samverkan.GraphSimulator.Faults;

/// <param name="Path">Only requests whose path contains it.</param>
internal sealed record PendingFault(PendingFaultKind Kind, int Times, TimeSpan RetryAfter, string? Path);
