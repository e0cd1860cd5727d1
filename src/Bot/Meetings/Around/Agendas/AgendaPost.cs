using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Meetings.Around;
using Samverkan.Bot.Meetings.Around.Watching;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Outbound.Standing;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;

namespace Samverkan.Bot.Meetings.Around.Agendas;

/// <summary>The agenda in the channel, as it is at the moment.</summary>
internal sealed class AgendaPost(WatchWriter watch, AgendaStore agendas, ActionStore actions, JoinLinks links, CurrentRegister register) : IStandingCard
{
    public const string KindOfPost = "agenda";

    public string Kind => KindOfPost;

    public async Task<OutgoingCard?> MakeAsync(string subject, CancellationToken cancellationToken)
    {
        if (!register.IsLoaded)
        {
            await register.LoadAsync(cancellationToken);
        }

        var now = register.Engine.Register;
        if (!MeetingId.TryParse(subject, out var meeting) || await watch.FindAsync(meeting, cancellationToken) is not { Value: var known } || now.Find(meeting.Group) is not { } group)
        {
            return null;
        }

        return AgendaCard.Of(new AgendaSheet(
            group,
            known,
            await agendas.FindAsync(meeting, cancellationToken),
            await actions.ActionsAsync(meeting.Group, [ActionState.Open], cancellationToken).ToListAsync(cancellationToken),
            now.AsOf(MeetingClock.Local(known.Start, MeetingTimes.Stockholm).Date),
            await links.FindAsync(new LineKey.Meeting(meeting.Group, meeting.Occurrence), cancellationToken)));
    }
}
