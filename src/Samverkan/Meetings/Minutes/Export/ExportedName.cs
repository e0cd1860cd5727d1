namespace Samverkan.Meetings.Minutes.Export;

/// <summary>Somebody, or a seat, as a reader may know them.</summary>
/// <param name="Key">Of a person or a seat in the register; null for somebody who may not be known here, and for who is not in it.</param>
public sealed record ExportedName(string? Key, string Name);
