namespace Samverkan.Meetings.Minutes.Export;

/// <summary>An action item as the minutes have it.</summary>
/// <param name="Number">As people write it: "LÖK 2027-1 Å2".</param>
/// <param name="Id">Its key.</param>
/// <param name="Who">Null where nobody was named.</param>
public sealed record MinutedActionText(string Number, string Id, string What, ExportedName? Who, DateOnly? Due);
