using Samverkan.Register.Model;

namespace Samverkan.Meetings.Minutes;

/// <param name="Holder">Whose place it is; null where nobody was registered.</param>
/// <param name="Substitute">Who was there instead; null where that person is not in the register.</param>
public sealed record Attendance(SeatId Seat, PersonId? Holder, Presence Presence, PersonId? Substitute = null);
