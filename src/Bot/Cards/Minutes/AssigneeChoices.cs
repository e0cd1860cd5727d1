using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.Minutes;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>Who of a group something can be given to, to choose from: the seats first, then the people.</summary>
internal static class AssigneeChoices
{
    /// <summary>The one that is chosen, without telling who it is where the reader may not see that.</summary>
    public static (string? Value, IReadOnlyList<Choice> Choices) Shown(string? value, IReadOnlyList<Choice> choices, RecordNames names) =>
        Assignee.TryParse(value, out var assignee) && assignee is Assignee.OfPerson(var person) && names.Person(person) is null
            ? (MinutesFields.Hidden, [.. choices, new Choice(MinutesFields.Hidden, MinutesTexts.In(names.Language).Somebody)])
            : (value, choices);

    public static IReadOnlyList<Choice> Of(Group group, RegisterView then, RecordNames names) =>
    [
        .. then.SeatsOf(group).OrderBy(seat => seat.Rank ?? int.MaxValue).Select(seat => new Choice($"{new Assignee.OfSeat(seat.Id)}", names.Seat(seat.Id))),
        .. Assignees.Persons(group, then).Select(person => (person.Id, Name: names.Person(person.Id))).Where(each => each.Name is not null).Select(each => new Choice($"{new Assignee.OfPerson(each.Id)}", each.Name ?? string.Empty)),
    ];
}
