using Samverkan.Meetings.FollowUp;

namespace Samverkan.Meetings.Minutes.Export;

/// <summary>Something that happened to an action item.</summary>
/// <param name="From">Who was to do it, or when, before: a name or a day.</param>
/// <param name="To">The same after.</param>
public sealed record ExportedEvent(ActionEventKind Kind, DateTimeOffset At, ExportedName By, string? From, string? To);
