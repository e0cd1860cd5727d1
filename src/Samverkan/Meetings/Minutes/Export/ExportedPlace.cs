namespace Samverkan.Meetings.Minutes.Export;

/// <summary>Whether a place was taken at a meeting.</summary>
/// <param name="Seat">Its key.</param>
/// <param name="SeatName">What it is called.</param>
/// <param name="Organisation">That it acts for; null where the register does not say.</param>
/// <param name="Holder">Null where nobody was registered, or may be known here.</param>
/// <param name="Substitute">Who was there instead; null where that person is not in the register, or may not be known here.</param>
public sealed record ExportedPlace(string Seat, string SeatName, string? Organisation, ExportedName? Holder, Presence Presence, ExportedName? Substitute);
