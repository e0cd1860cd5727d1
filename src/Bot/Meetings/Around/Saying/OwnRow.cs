using Samverkan.Meetings.Minutes;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings.Around.Saying;

/// <summary>A place at a meeting, to somebody whose it is or who may step in there.</summary>
/// <param name="IsHolder">Whether it is his or her own.</param>
/// <param name="Self">Who he or she is among the substitutes; null for who is none of them.</param>
internal sealed record OwnRow(AttendanceRow Row, bool IsHolder, PersonId? Self)
{
    public SeatId Seat => Row.Seat.Id;

    public PersonId? Holder => Row.Holder?.Id;
}
