using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Meetings.Minutes;

/// <summary>Who of a group something can be given to: its seats, those who hold them, and who stands in for one.</summary>
public static class Assignees
{
    public static bool Has(Group group, RegisterView then, Assignee assignee) => assignee switch
    {
        Assignee.OfSeat(var seat) => then.SeatsOf(group).Any(each => each.Id == seat),
        Assignee.OfPerson(var person) => Persons(group, then).Any(each => each.Id == person),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static IEnumerable<Person> Persons(Group group, RegisterView then) =>
        AttendanceRows.Of(group, then).SelectMany(row => row.Holder is { } holder ? row.Substitutes.Prepend(holder) : row.Substitutes).DistinctBy(person => person.Id);

    /// <summary>Whose it is today: the holders of the seat, or the person.</summary>
    public static IReadOnlyList<PersonId> Of(Assignee assignee, RegisterView today) => assignee switch
    {
        Assignee.OfPerson(var person) => [person],
        Assignee.OfSeat(var id) when today.Register.Find(id) is { Seat: var seat } => [.. today.HoldingsOf(seat).Select(holding => holding.Person).Distinct()],
        _ => [],
    };
}
