using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Meetings.Minutes;

/// <summary>Who could have been at a meeting, by the register of that day.</summary>
public static class AttendanceRows
{
    public static IReadOnlyList<AttendanceRow> Of(Group group, RegisterView then) => [.. then.SeatsOf(group).OrderBy(seat => seat.Rank ?? int.MaxValue).SelectMany(seat => Of(seat, then))];

    private static IEnumerable<AttendanceRow> Of(Seat seat, RegisterView then)
    {
        var register = then.Register;
        Person?[] holders = [.. then.HoldingsOf(seat).Select(holding => register.Find(holding.Person)).OfType<Person>().DistinctBy(person => person.Id)];
        foreach (var holder in holders is [] ? [null] : holders)
        {
            var substitutes = then.SubstitutionsOf(seat)
                .Where(one => (one.For is null || one.For == holder?.Id) && (one.Meeting is null || one.Meeting == then.Day))
                .OrderBy(one => one.Order)
                .Select(one => register.Find(one.Person))
                .OfType<Person>()
                .DistinctBy(person => person.Id);
            yield return new AttendanceRow(seat, holder, [.. substitutes]);
        }
    }
}
