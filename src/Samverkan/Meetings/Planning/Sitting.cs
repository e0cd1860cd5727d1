using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Meetings.Planning;

/// <summary>A role or a person that a group's meetings take the time of.</summary>
/// <param name="Certain">Whether it is the same people wherever it sits. A role that every district has, or that is one of several, need not be.</param>
/// <param name="SeatDays">The days the seat exists.</param>
/// <param name="Days">The days the person holds it; always, for the role itself.</param>
internal readonly record struct Sitting(EntityRef Who, bool Certain, Validity SeatDays, Validity Days)
{
    public static IEnumerable<Sitting> Of(RegisterSnapshot register, Group group)
    {
        foreach (var seat in group.Seats)
        {
            if (seat.Role is { } role)
            {
                yield return new Sitting(EntityRef.To(role), register.SpeaksFor(new SeatInGroup(group, seat)), seat.Validity, Validity.Always);
            }

            foreach (var holding in register.HoldingsOf(seat))
            {
                yield return new Sitting(EntityRef.To(holding.Person), true, seat.Validity, holding.Validity);
            }
        }
    }

    public bool On(DateOnly day) => SeatDays.Contains(day) && Days.Contains(day);
}
