using Samverkan.Bot.Access;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Minutes;

/// <summary>
/// Who reads and who writes the records of a group's meetings. To everybody else they are as if they were not there, and where others read
/// along they are shown in the group's own channel only.
/// </summary>
internal sealed class MinutesRights(CurrentRegister register, SwedishCalendar calendar, MeetingRights meetings, GroupChannels channels)
{
    /// <summary>Whether the answer, where it is given, may hold what was minuted of the group.</summary>
    public async Task<bool> MayReadAsync(Actor actor, Group group, Origin origin, CancellationToken cancellationToken) =>
        origin.Kind == ConversationKind.Personal ? MayRead(actor, group) : origin.Kind == ConversationKind.Channel && await channels.IsOwnAsync(group.Id, origin.Conversation, cancellationToken);

    /// <summary>Whether the form may be filled in where it was asked for.</summary>
    public async Task<bool> MayWriteAsync(Actor actor, Group group, Origin origin, CancellationToken cancellationToken) =>
        MayWrite(actor, group) && (origin.Kind == ConversationKind.Personal || await channels.IsOwnAsync(group.Id, origin.Conversation, cancellationToken));

    /// <summary>The groups whose records the answer may hold, where it is given.</summary>
    public async Task<IReadOnlyList<Group>> ReadableAsync(Actor actor, Origin origin, CancellationToken cancellationToken)
    {
        var now = register.Engine.Register;
        return origin.Kind switch
        {
            ConversationKind.Personal when actor.IsAdministrator => now.Groups,
            ConversationKind.Personal => [.. SeatsOf(actor.Persons, now.AsOf(calendar.Today)).Select(place => place.Group).DistinctBy(group => group.Id)],
            ConversationKind.Channel when await channels.GroupOfAsync(origin.Conversation, cancellationToken) is { } id && now.Find(id) is { } own => [own],
            _ => [],
        };
    }

    /// <summary>For somebody who is told alone: holders of a seat, who stands in for one, and administrators.</summary>
    public bool MayRead(Actor actor, Group group) => actor.IsAdministrator || SeatsOf(actor.Persons, register.Engine.Register.AsOf(calendar.Today)).Any(place => place.Group.Id == group.Id);

    public bool MayWrite(Actor actor, Group group) => meetings.May(actor, group);

    /// <summary>Whether somebody writes the minutes of any group.</summary>
    public bool MayWriteAny(Actor actor) => meetings.MayAny(actor);

    /// <summary>The seats that people have that day, or stand in on. Found from the people: there may be thousands of groups.</summary>
    public static IEnumerable<SeatInGroup> SeatsOf(IReadOnlyList<PersonId> persons, RegisterView today)
    {
        var register = today.Register;
        return persons.SelectMany(register.HoldingsOf).Where(holding => today.Holds(holding)).SelectMany(register.SeatsOf)
            .Concat(persons.SelectMany(person => register.SubstitutionsOf(person)).Where(one => today.Holds(one)).Select(one => register.Find(one.Seat)).OfType<SeatInGroup>())
            .Where(place => today.Holds(place.Seat));
    }
}
