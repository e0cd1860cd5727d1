namespace Samverkan.Meetings.FollowUp;

/// <param name="By">A person's id or a directory identity.</param>
/// <param name="From">Who was to do it, or when, before; as the item has it.</param>
/// <param name="To">The same after.</param>
public sealed record ActionEvent(ActionEventKind Kind, DateTimeOffset At, string By, string? From = null, string? To = null);
