using System.Globalization;
using Samverkan.Bot.Access;
using Samverkan.Bot.Cards.FollowUp;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Minutes.FollowUp;

/// <summary>
/// The letter of the week, to each who wants it, once by any number of instances; nothing where there is nothing to tell. Somebody whom the
/// bot does not reach alone, or turns out not to, has his or her action items told in the channels of their groups.
/// </summary>
internal sealed class WeeklyLetters(
    LetterReaders readers, ActionStore actions, KnownMeetings meetings, MeetingRights leading, MinutesRights rights, CurrentRegister register, Actors actors, SwedishCalendar calendar, KnownPeople people, GroupChannels channels, Posts posts, ReadInbox reads, TimeProvider time) : IFallback
{
    private const char Between = '|';

    private const int DaysOfActions = 14;
    private const int DaysOfMeetings = 7;
    private const int DaysOfEndings = 60;

    public string Kind => "letter";

    private string Week => string.Create(CultureInfo.InvariantCulture, $"letter/{ISOWeek.GetYear(calendar.Today.ToDateTime(TimeOnly.MinValue))}-{WeekNumber}");

    private int WeekNumber => ISOWeek.GetWeekOfYear(calendar.Today.ToDateTime(TimeOnly.MinValue));

    public async Task SendAsync(CancellationToken cancellationToken)
    {
        var wanted = await readers.AllAsync(cancellationToken).ToListAsync(cancellationToken);
        if (wanted.Count == 0)
        {
            return;
        }

        var open = await actions.ActionsAsync(null, [ActionState.Open], cancellationToken).ToListAsync(cancellationToken);
        foreach (var identity in wanted)
        {
            await SendAsync(actors.Of(identity) with { IsAlone = true }, identity, open, cancellationToken);
        }
    }

    /// <summary>In the channels, while it is the same week.</summary>
    public async Task TellAsync(string subject, CancellationToken cancellationToken)
    {
        if (subject.Split(Between) is [var reader, var week] && week == Week && DirectoryIdentity.Parse(reader) is { } identity && await readers.HasAsync(identity, cancellationToken))
        {
            var actor = actors.Of(identity);
            await TellInChannelsAsync(actor, Of(actor, await actions.ActionsAsync(null, [ActionState.Open], cancellationToken).ToListAsync(cancellationToken)), cancellationToken);
        }
    }

    private async Task SendAsync(Actor actor, DirectoryIdentity identity, IReadOnlyList<ActionItem> open, CancellationToken cancellationToken)
    {
        var letter = Of(actor, open);
        if (actor.Sender.IsForeign || letter.IsEmpty)
        {
            return;
        }

        if (await people.FindAsync(identity, cancellationToken) is { } person)
        {
            var card = LetterCard.Of(letter, WeekNumber, new RecordNames(register.Engine.Register, person.Language, seesProtected: false), calendar.Today);
            var outcome = await posts.PostOnceAsync(person.Chat, card, Week, new Fallback(Kind, $"{identity.Tenant}/{identity.ObjectId}{Between}{Week}"), cancellationToken);
            if (outcome == PostOutcome.Posted)
            {
                reads.Note(identity, card.Persons);
            }

            if (outcome != PostOutcome.Unreachable)
            {
                return;
            }
        }

        await TellInChannelsAsync(actor, letter, cancellationToken);
    }

    private async Task TellInChannelsAsync(Actor actor, WeeklyLetter letter, CancellationToken cancellationToken)
    {
        foreach (var group in letter.Overdue.Concat(letter.Coming).GroupBy(item => item.Id.Group))
        {
            if (await channels.FindAsync(group.Key, cancellationToken) is { } channel)
            {
                var own = letter with { Overdue = [.. letter.Overdue.Where(item => item.Id.Group == group.Key)], Coming = [.. letter.Coming.Where(item => item.Id.Group == group.Key)], Meetings = [], Seats = [] };
                var names = new RecordNames(register.Engine.Register, Language.Swedish, seesProtected: false);

                // Of those who are not named, the same items are told once.
                var name = actor.Persons.Select(names.Person).FirstOrDefault(name => name is not null);
                var whose = name is null ? string.Join(' ', group.Select(item => item.Id)) : actor.Key;
                await posts.PostOnceAsync(channel, LetterCard.InChannel(own, name, WeekNumber, names, calendar.Today), $"{Week}/{whose}", cancellationToken);
            }
        }
    }

    private WeeklyLetter Of(Actor actor, IReadOnlyList<ActionItem> open)
    {
        var (today, now) = (calendar.Today, time.GetUtcNow());
        var view = register.Engine.Register.AsOf(today);
        var own = open.Where(item => Assignee.TryParse(item.Who, out var assignee) && Assignees.Of(assignee, view).Any(actor.Persons.Contains))
            .Where(item => view.Register.Find(item.Id.Group) is { } group && rights.MayRead(actor, group))
            .OrderBy(item => item.Due)
            .ToList();
        var groups = MinutesRights.SeatsOf(actor.Persons, view).Select(place => place.Group).DistinctBy(group => group.Id).ToList();
        var ids = groups.Select(group => group.Id).ToHashSet();
        return new WeeklyLetter(
            [.. own.Where(item => item.IsOverdue(today))],
            [.. own.Where(item => item.Due >= today && item.Due <= today.AddDays(DaysOfActions))],
            [.. meetings.All.Where(meeting => ids.Contains(meeting.Group) && meeting.End > now && meeting.Start < now.AddDays(DaysOfMeetings))],
            [.. groups.Where(group => leading.May(actor, group)).SelectMany(group => Seats(group, view))]);
    }

    private static IEnumerable<(SeatInGroup, DateOnly?)> Seats(Group group, RegisterView today)
    {
        var register = today.Register;
        foreach (var seat in today.SeatsOf(group))
        {
            var holdings = today.HoldingsOf(seat).ToList();
            if (holdings.Count == 0)
            {
                // A role that was never filled in is no vacancy: nobody is registered, and that is normal.
                if (register.HoldingsOf(seat).Any(holding => holding.Validity.To < today.Day))
                {
                    yield return (new SeatInGroup(group, seat), null);
                }
            }
            else if (holdings.Select(holding => holding.Validity.To).Max() is { } last && holdings.TrueForAll(holding => holding.Validity.To is not null) && last <= today.Day.AddDays(DaysOfEndings))
            {
                yield return (new SeatInGroup(group, seat), last);
            }
        }
    }
}
