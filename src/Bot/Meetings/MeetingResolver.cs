using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Cards.Meetings;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings;

/// <summary>Finds out what a wish comes to, with the rights, the register and the calendar of this moment: a proposal, or what has to be asked or told first.</summary>
internal sealed class MeetingResolver(MeetingGroups groups, MeetingGate gate, Booking booking, OrderStore orders, CurrentRegister register, SwedishCalendar calendar, TimeProvider time)
{
    public async Task<Resolved> ResolveAsync(MeetingCall call, MeetingWish wish, CancellationToken cancellationToken)
    {
        if (gate.Stops(call, wish) is { } stopped)
        {
            return new Resolved.Says(stopped);
        }

        if (wish.Group is null)
        {
            switch (groups.Choices(call.Actor, wish.Among, call.Language))
            {
                case []:
                    return new Resolved.Says(gate.Nothing(call, wish.Among));
                case [var only]:
                    wish = wish with { Group = new GroupId(only.Value), Among = [] };
                    break;
                case var choices:
                    return Asks(call, Usual(wish, MeetingPreference.Default), null, choices, [], asksTime: wish.Act == MeetingAct.Book, call.Missing(WishData.Group, call.Texts.ChooseGroup));
            }
        }

        if (register.Engine.Register.Find(wish.Group.GetValueOrDefault()) is not { } group)
        {
            return new Resolved.Says(MeetingSaying.Of(call.Language, call.Texts.GroupGone));
        }

        if (gate.StopsAt(call, group) is { } closed)
        {
            return new Resolved.Says(closed);
        }

        var ledger = await booking.MeetingsAsync(cancellationToken);
        return wish.Act == MeetingAct.Book
            ? await BookingAsync(call, wish, group, ledger, cancellationToken)
            : await ChangingAsync(call, wish, group, ledger, cancellationToken);
    }

    private async Task<Resolved> BookingAsync(MeetingCall call, MeetingWish wish, Group group, IReadOnlyDictionary<LineKey.Meeting, LedgerEntry> ledger, CancellationToken cancellationToken)
    {
        if (wish is not { Day: { } day, From: { } from } || call.Problems.Count > 0 || call.Edits)
        {
            return Asks(call, Usual(wish, group.Meetings), group, [], [], asksTime: true, call.Problems.Count > 0 ? null : wish.Day is null ? call.Missing(WishData.Day, call.Texts.Required) : wish.From is null ? call.Missing(WishData.From, call.Texts.Required) : null);
        }

        var minutes = wish.Minutes ?? (int)group.Meetings.Length.TotalMinutes;
        wish = wish with { Minutes = minutes };
        if (MeetingChecks.Of(day, from, minutes, group, time.GetUtcNow(), call) is { } problem)
        {
            return Asks(call, wish, group, [], [], asksTime: true, problem);
        }

        var key = new LineKey.Meeting(group.Id, await orders.NextAsync(group.Id, day, ledger.Keys, cancellationToken));
        var (start, end) = MeetingTimes.Of(new PlannedMeeting(group.Id, key.Occurrence, day, from, TimeSpan.FromMinutes(minutes)));
        var (invited, members) = await booking.InvitedAsync(group.Id, cancellationToken);
        return new Resolved.Ready(new MeetingProposal(wish, group, key, start, end, null, invited, members, Remarks(call, group, key, start, end, ledger)));
    }

    private async Task<Resolved> ChangingAsync(MeetingCall call, MeetingWish wish, Group group, IReadOnlyDictionary<LineKey.Meeting, LedgerEntry> ledger, CancellationToken cancellationToken)
    {
        var coming = ComingMeeting.Of(ledger, group.Id, time.GetUtcNow());
        if (coming.Count == 0)
        {
            return new Resolved.Says(MeetingSaying.Of(call.Language, Texts.BookingTexts.Fill(call.Texts.NoMeetings, group.Names.InText(call.Language))));
        }

        var which = WhichMeeting.Of(wish, coming, call);
        if (which.One is not { } agreed)
        {
            return Asks(call, wish with { Which = null }, group, [], which.Choices(call.Language), asksTime: false, which.Problem);
        }

        if (await booking.SeenAsync(agreed.Key, agreed.Entry, cancellationToken) is not { } seen || ComingMeeting.Of(agreed.Key, seen) is not { } meeting)
        {
            return new Resolved.Says(MeetingSaying.Of(call.Language, call.Texts.GoneFromCalendar));
        }

        wish = wish with { Which = meeting.Key.Occurrence.ToString(), On = [] };
        return wish.Act == MeetingAct.Cancel
            ? new Resolved.Ready(new MeetingProposal(wish, group, meeting.Key, meeting.Start, meeting.End, meeting, [], 0, []))
            : Moving(call, wish, group, meeting, ledger);
    }

    private Resolved Moving(MeetingCall call, MeetingWish wish, Group group, ComingMeeting meeting, IReadOnlyDictionary<LineKey.Meeting, LedgerEntry> ledger)
    {
        var (now, said) = (meeting.Planned, wish is not { Day: null, From: null });
        wish = wish with { Day = wish.Day ?? now.Date, From = wish.From ?? now.Start, Minutes = wish.Minutes ?? (int)now.Length.TotalMinutes };
        if (!said || call.Problems.Count > 0 || call.Edits)
        {
            return Asks(call, wish, group, [], [], asksTime: true, null);
        }

        var (day, from, minutes) = (wish.Day.GetValueOrDefault(), wish.From.GetValueOrDefault(), wish.Minutes.GetValueOrDefault());
        if (MeetingChecks.Of(day, from, minutes, group, time.GetUtcNow(), call) is { } problem)
        {
            return Asks(call, wish, group, [], [], asksTime: true, problem);
        }

        var (start, end) = MeetingTimes.Of(new PlannedMeeting(group.Id, meeting.Key.Occurrence, day, from, TimeSpan.FromMinutes(minutes)));
        return start == meeting.Start && end == meeting.End
            ? Asks(call, wish, group, [], [], asksTime: true, new MeetingProblem(WishData.Day, call.Texts.SameTime))
            : new Resolved.Ready(new MeetingProposal(wish, group, meeting.Key, start, end, meeting, [], 0, Remarks(call, group, meeting.Key, start, end, ledger)));
    }

    private static MeetingWish Usual(MeetingWish wish, MeetingPreference usual) => wish with { From = wish.From ?? usual.Start, Minutes = wish.Minutes ?? (int)usual.Length.TotalMinutes };

    private IReadOnlyList<string> Remarks(MeetingCall call, Group group, LineKey.Meeting key, DateTimeOffset start, DateTimeOffset end, IReadOnlyDictionary<LineKey.Meeting, LedgerEntry> ledger) =>
        MeetingRemarks.Of(register.Engine.Register, group, ComingMeeting.PlannedOf(key, start, end), ledger, call);

    private Resolved.Says Asks(MeetingCall call, MeetingWish wish, Group? group, IReadOnlyList<Choice> choices, IReadOnlyList<Choice> meetings, bool asksTime, MeetingProblem? problem) =>
        new(MeetingFormCard.Of(
            call with { Problems = problem is null ? call.Problems : [.. call.Problems, problem] },
            new MeetingForm(wish, group?.Names.In(call.Language), choices, meetings, asksTime, calendar.Today)));
}
