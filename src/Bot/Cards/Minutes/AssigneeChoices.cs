using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Minutes;
using Samverkan.Meetings.Minutes;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>Who of a group something can be given to, to choose from: the seats first, then the people.</summary>
internal static class AssigneeChoices
{
    public static IReadOnlyList<Choice> Of(Group group, RegisterView then, RecordNames names) =>
    [
        .. then.SeatsOf(group).OrderBy(seat => seat.Rank ?? int.MaxValue).Select(seat => new Choice($"{new Assignee.OfSeat(seat.Id)}", names.Seat(seat.Id))),
        .. Assignees.Persons(group, then).Select(person => (person.Id, Name: names.Person(person.Id))).Where(each => each.Name is not null).Select(each => new Choice($"{new Assignee.OfPerson(each.Id)}", each.Name ?? string.Empty)),
    ];
}
