using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Meetings.Around;
using Samverkan.Bot.Meetings.Around.Watching;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings.Around.Saying;

/// <summary>Reads anew, at each act, which meeting it is about and whether who acts may do so there. Whether there is a meeting at all is told to those alone who may know of its records.</summary>
internal sealed class AgendaGate(CurrentRegister register, MinutesRights rights, ProvisioningTarget target, IRowStore rows, WatchWriter watch, TimeProvider time)
{
    /// <param name="meeting">As a button has it: anybody can forge it.</param>
    /// <param name="isPastToo">Whether one will do that is over or cancelled, as long as its agenda in the channel is kept up.</param>
    /// <returns>One of both: to go on with, or what is said instead.</returns>
    public async Task<(NearMeeting? Meeting, OutgoingCard? Stopped)> EnterAsync(AgendaCall call, string? meeting, bool isPastToo, CancellationToken cancellationToken)
    {
        var now = register.Engine.Register;
        if (!MeetingId.TryParse(meeting, out var id) || now.Find(id.Group) is not { } group)
        {
            return (null, AgendaSaying.Of(call, texts => texts.UnknownButton));
        }

        if (await StopsAsync(call, group, cancellationToken) is { } stopped)
        {
            return (null, stopped);
        }

        if (isPastToo && await watch.FindAsync(id, cancellationToken) is { Value: var near })
        {
            return (new NearMeeting(id, group, near.Start, near.End, now.AsOf(MeetingClock.Local(near.Start, MeetingTimes.Stockholm).Date)), null);
        }

        var key = new LineKey.Meeting(id.Group, id.Occurrence);
        return !target.IsSet || await LedgerRows.FindAsync(rows, target.Team, key, cancellationToken) is not { Entry: var entry } || ComingMeeting.Of(key, entry) is not { } known ? (null, AgendaSaying.Of(call, texts => texts.MeetingGone))
            : known.End <= time.GetUtcNow() ? (null, AgendaSaying.Of(call, texts => texts.MeetingOver))
            : (NearMeeting.Of(known, group, now), null);
    }

    /// <returns>Null to go on with the group.</returns>
    public async Task<OutgoingCard?> StopsAsync(AgendaCall call, Group group, CancellationToken cancellationToken) =>
        Unknown(call)
        ?? (await rights.MayReadAsync(call.Actor, group, call.Origin, cancellationToken) ? null
            : rights.MayRead(call.Actor, group) ? AgendaSaying.Of(call, texts => texts.NotHere)
            : AgendaSaying.NotYours(call, group));

    /// <returns>Null for somebody whom the directory knows.</returns>
    public static OutgoingCard? Unknown(AgendaCall call) => call.Actor.Sender.IsKnown || call.Actor.IsAdministrator ? null : AgendaSaying.Of(call, texts => texts.NotKnown);
}
