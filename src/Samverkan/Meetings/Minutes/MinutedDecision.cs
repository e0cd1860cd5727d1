namespace Samverkan.Meetings.Minutes;

/// <param name="Slot">Where it stands in the form; the same through every correction.</param>
public sealed record MinutedDecision(int Slot, string Text);
