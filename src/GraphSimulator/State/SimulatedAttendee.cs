namespace Samverkan.GraphSimulator;

/// <param name="Type"><c>required</c>, <c>optional</c> or <c>resource</c>.</param>
public sealed record SimulatedAttendee(string Address, string? Name, string Type);
