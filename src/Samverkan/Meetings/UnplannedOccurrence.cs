namespace Samverkan.Meetings;

/// <summary>A meeting for which no day was found.</summary>
/// <param name="Aim">The day it was looked for around.</param>
public sealed record UnplannedOccurrence(OccurrenceId.Planned Occurrence, DateOnly Aim);
