using Samverkan.Register.Model;

namespace Samverkan.Meetings;

/// <param name="Missing">Which meetings found no day; empty unless that is the reason.</param>
public sealed record UnplannedGroup(GroupId Group, UnplannedReason Reason, IReadOnlyList<UnplannedOccurrence> Missing);
