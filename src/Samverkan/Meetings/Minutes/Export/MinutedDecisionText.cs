namespace Samverkan.Meetings.Minutes.Export;

/// <summary>A decision as the minutes have it.</summary>
/// <param name="Number">As people write it: "LÖK 2027-1 §3".</param>
/// <param name="Id">Its key.</param>
public sealed record MinutedDecisionText(string Number, string Id, string Text);
