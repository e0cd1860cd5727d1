using Samverkan.Register.Model;

namespace Samverkan.Meetings.Minutes;

/// <summary>What attendance is asked of: a seat, or each of those who hold it.</summary>
/// <param name="Holder">Null where nobody is registered on the seat.</param>
/// <param name="Substitutes">Who may step in, the first first.</param>
public sealed record AttendanceRow(Seat Seat, Person? Holder, IReadOnlyList<Person> Substitutes);
