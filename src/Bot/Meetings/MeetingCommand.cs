using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Meetings;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings;

/// <summary>Books, moves or cancels a meeting by what somebody writes; nothing happens before the card that comes of it is agreed to.</summary>
internal sealed class MeetingCommand(MeetingAct act, CommandWords words, Localized purpose, MeetingResolver resolver, MeetingGate gate, MeetingGroups groups, MeetingRights rights, SwedishCalendar calendar) : ICommand
{
    public CommandWords Words => words;

    public Localized Purpose => purpose;

    public bool IsFor(Actor actor) => rights.MayAny(actor);

    // A conference room and a car are booked and moved elsewhere: without an hour, a group or the word for it, it is no meeting of ours.
    public bool Takes(string rest)
    {
        var (which, where) = Said(rest);
        return which.Readings.Concat(where.Readings).Any(reading => reading.From is not null) || groups.MayBeMeant($"{which.Rest} {where.Rest}");
    }

    public async Task<OutgoingCard> RunAsync(CommandCall command, CancellationToken cancellationToken)
    {
        var call = new MeetingCall(command.Actor, command.Language, []);
        // Where it goes is what is asked back; the meeting that is moved or cancelled may be on any of the days that are meant.
        var (which, where) = Said(command.Rest);
        var (meant, names) = groups.Meant($"{which.Rest} {where.Rest}");
        var wish = Grouped(new MeetingWish(act) { On = [.. which.Days] }, meant);
        if (gate.Stops(call, wish) is { } stopped)
        {
            return stopped;
        }

        if (where.Readings.Count > 1)
        {
            return MeetingReadingsCard.Of(call, wish, where);
        }

        wish = where.Readings is [var only] ? wish.With(only) : wish;
        List<MeetingProblem> problems = [.. Problems(call, where, WishData.Day), .. Problems(call, which, WishData.Which)];
        if (meant.Count == 0 && names)
        {
            problems.Add(new MeetingProblem(WishData.Group, call.Texts.UnknownGroup));
        }

        return await AnswerAsync(call with { Problems = problems }, wish, cancellationToken);
    }

    private (SaidTime Which, SaidTime Where) Said(string rest)
    {
        var (which, where) = act switch
        {
            MeetingAct.Book => new SaidMove(string.Empty, rest),
            MeetingAct.Cancel => new SaidMove(rest, string.Empty),
            _ => SaidMove.Of(rest, calendar.Today),
        };
        return (SaidTime.Of(which, calendar.Today), SaidTime.Of(where, calendar.Today));
    }

    private async Task<OutgoingCard> AnswerAsync(MeetingCall call, MeetingWish wish, CancellationToken cancellationToken) => await resolver.ResolveAsync(call, wish, cancellationToken) switch
    {
        Resolved.Says says => says.Card,
        Resolved.Ready ready => MeetingConfirmCard.Of(call, ready.Proposal),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static MeetingWish Grouped(MeetingWish wish, IReadOnlyList<Group> meant) => meant is [var one] ? wish with { Group = one.Id } : wish with { Among = [.. meant.Select(group => group.Id)] };

    private static IEnumerable<MeetingProblem> Problems(MeetingCall call, SaidTime said, string field)
    {
        if (said.NoSuchDay is { } day)
        {
            yield return new MeetingProblem(field, Texts.BookingTexts.Fill(call.Texts.NoSuchDay, day));
        }

        if (said.Past is not null && field == WishData.Day)
        {
            yield return new MeetingProblem(field, call.Texts.InThePast);
        }
    }
}
