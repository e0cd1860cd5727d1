using Samverkan.Bot.Access;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings;

/// <summary>Who books, moves and cancels the meetings of a group: its coordinators, chairs and secretaries of today, who stands in for one of them, and administrators.</summary>
internal sealed class MeetingRights(CurrentRegister register, SwedishCalendar calendar)
{
    private static readonly SeatFunction[] Leading = [SeatFunction.Coordinator, SeatFunction.Chair, SeatFunction.Secretary];

    public bool May(Actor actor, Group group) => actor.IsAdministrator || (actor.Persons.Count > 0 && Leads(actor, group, register.Engine.Register.AsOf(calendar.Today)));

    /// <summary>Whether there is any group for whose meetings he or she may do so.</summary>
    public bool MayAny(Actor actor)
    {
        if (actor.IsAdministrator)
        {
            return true;
        }

        var now = register.Engine.Register;
        return now.PlacesOf(actor.Persons).Select(place => place.Group)
            .DistinctBy(group => group.Id)
            .Any(group => May(actor, group));
    }

    /// <summary>Those of them whom a meeting of the group is the business of today: who has such a seat, and for who is away those who stand in.</summary>
    public IEnumerable<PersonId> LeadersOf(Group group)
    {
        var today = register.Engine.Register.AsOf(calendar.Today);
        foreach (var seat in today.SeatsOf(group).Where(seat => Leading.Contains(seat.Function)))
        {
            PersonId[] there = [.. today.HoldingsOf(seat).Where(holding => holding.Absence?.Contains(calendar.Today) != true).Select(holding => holding.Person)];
            foreach (var person in there.Length > 0 ? there : today.SubstitutionsOf(seat).Where(one => one.Meeting is null || one.Meeting == calendar.Today).Select(one => one.Person))
            {
                yield return person;
            }
        }
    }

    private bool Leads(Actor actor, Group group, RegisterView today) => today.SeatsOf(group).Where(seat => Leading.Contains(seat.Function)).Any(seat =>
        today.HoldingsOf(seat).Any(holding => actor.Persons.Contains(holding.Person) && holding.Absence?.Contains(calendar.Today) != true)
        || today.SubstitutionsOf(seat).Any(one => actor.Persons.Contains(one.Person) && (one.Meeting is null || one.Meeting == calendar.Today)));
}
