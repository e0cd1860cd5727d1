using Samverkan.Meetings.FollowUp;

namespace Samverkan.Meetings.Minutes;

/// <summary>What is kept, all at once, when minutes are published, corrected or retracted.</summary>
/// <param name="Decisions">Those that are new or have changed.</param>
/// <param name="Actions">Those that are new or have changed.</param>
public sealed record Publication(PublishedMinutes Minutes, YearCount Count, IReadOnlyList<Decision> Decisions, IReadOnlyList<ActionItem> Actions);
