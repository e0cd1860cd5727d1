using Samverkan.Bot.Access;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Meetings.Minutes;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings.Around.Saying;

/// <summary>Whose seats are whose.</summary>
internal sealed class OwnSeats(CurrentRegister register, SwedishCalendar calendar)
{
    /// <summary>The places at a meeting that somebody has, or may step in on; those that are his or hers first.</summary>
    public static IReadOnlyList<OwnRow> Of(NearMeeting meeting, Actor actor) =>
    [
        .. AttendanceRows.Of(meeting.Group, meeting.Then)
            .Select(row => new OwnRow(row, Own(row.Holder, actor), row.Substitutes.FirstOrDefault(person => Own(person, actor))?.Id))
            .Where(own => own.IsHolder || own.Self is not null)
            .OrderBy(own => !own.IsHolder),
    ];

    /// <summary>The groups that somebody has a seat in today, or steps in on one of: not those that were left, or are not begun in yet.</summary>
    public IReadOnlyList<Group> GroupsOf(Actor actor)
    {
        var now = register.Engine.Register;
        return
        [
            .. MinutesRights.SeatsOf(actor.Persons, now.AsOf(calendar.Today)).Select(place => place.Group)
                .Where(group => now.Find(group.Id) is not null)
                .DistinctBy(group => group.Id),
        ];
    }

    private static bool Own(Person? person, Actor actor) => person is not null && actor.Persons.Contains(person.Id);
}
