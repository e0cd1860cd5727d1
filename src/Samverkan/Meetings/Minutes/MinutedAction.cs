namespace Samverkan.Meetings.Minutes;

/// <summary>Something that is to be done, as the minutes have it.</summary>
/// <param name="Slot">Where it stands in the form; the same through every correction.</param>
/// <param name="Who">As <see cref="Assignee"/> writes it; null where nobody was named.</param>
/// <param name="Due">The last day.</param>
public sealed record MinutedAction(int Slot, string What, string? Who, DateOnly? Due);
