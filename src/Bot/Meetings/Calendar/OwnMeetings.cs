using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Meetings;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings.Calendar;

/// <summary>Which meetings are somebody's own: of the groups where he or she has a seat on the day of the meeting, or stands in for who has.</summary>
internal sealed class OwnMeetings
{
    private readonly ILookup<GroupId, Func<DateOnly, bool>> places;

    /// <param name="persons">Whom the register has for one person: it may have somebody twice.</param>
    public OwnMeetings(RegisterSnapshot register, IReadOnlyCollection<PersonId> persons)
    {
        var held = from person in persons
                   from holding in register.HoldingsOf(person)
                   from place in register.SeatsOf(holding)
                   select (place.Group.Id, Holds: (Func<DateOnly, bool>)(day => holding.Validity.Contains(day) && place.Seat.Validity.Contains(day)));
        var substituted = from one in persons.SelectMany(register.SubstitutionsOf)
                          let place = register.Find(one.Seat)
                          where place is not null
                          select (place.Group.Id, Holds: (Func<DateOnly, bool>)(day => one.Validity.Contains(day) && (one.Meeting is null || one.Meeting == day) && place.Seat.Validity.Contains(day)));
        places = held.Concat(substituted).ToLookup(place => place.Id, place => place.Holds);
    }

    public bool Has(KnownMeeting meeting)
    {
        var (day, _) = MeetingClock.Local(meeting.Start, MeetingTimes.Stockholm);
        return places[meeting.Group].Any(holds => holds(day));
    }
}
