using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Meetings.Around;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Commands;

namespace Samverkan.Bot.Meetings.Around.Saying;

/// <summary>Says in words that somebody does not come, or does after all.</summary>
/// <param name="verb">Of the button that does the same.</param>
internal sealed class AbsenceCommand(string verb, CommandWords words, Localized purpose, MeantMeetings meetings, MeetingGroups groups, OwnSeats seats, AbsenceDesk desk, SwedishCalendar calendar) : ICommand
{
    public CommandWords Words => words;

    public Localized Purpose => purpose;

    public bool Takes(string rest) => SaidAbsence.MayBeMeant(rest) && groups.Meant(SaidTime.Of(rest, calendar.Today).Rest) is { Groups.Count: > 0 } or { Names: false };

    public bool IsFor(Actor actor) => seats.GroupsOf(actor).Count > 0;

    public async Task<OutgoingCard> RunAsync(CommandCall command, CancellationToken cancellationToken)
    {
        var call = new AgendaCall(command.Actor, command.Language, command.Origin);
        return await meetings.FindAsync(call, command.Rest, cancellationToken) switch
        {
            (_, { } stopped) => stopped,
            ([var one], _) => verb == AbsenceClicks.Come ? await desk.ComeAsync(call, one, cancellationToken) : await desk.AskAsync(call, one, problem: null, cancellationToken),
            (var several, _) => WhichMeetingCard.Of(call, several, verb),
        };
    }
}
