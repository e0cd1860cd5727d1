using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Minutes;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Outbound.Standing;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Minutes.Reading;

/// <summary>The summary of a meeting, as it is at the moment. In the channel it is Swedish, and names nobody with protected identity: everybody there reads it.</summary>
internal sealed class Summaries(MinutesStore minutes, ActionStore actions, JoinLinks links, CurrentRegister register) : IStandingCard
{
    public string Kind => MinutesStore.SummaryKind;

    public async Task<OutgoingCard?> MakeAsync(string subject, CancellationToken cancellationToken) =>
        MeetingId.TryParse(subject, out var meeting) ? await OfAsync(meeting, new RecordNames(register.Engine.Register, Language.Swedish, seesProtected: false), notice: null, cancellationToken) : null;

    /// <param name="notice">What came of a click.</param>
    /// <returns>Null where nothing is published.</returns>
    public async Task<OutgoingCard?> OfAsync(MeetingId meeting, RecordNames names, string? notice, CancellationToken cancellationToken)
    {
        if (await minutes.FindAsync(meeting, cancellationToken) is not { } published || register.Engine.Register.Find(meeting.Group) is not { } group)
        {
            return null;
        }

        return published.Retracted is null
            ? SummaryCard.Of(group, published, await ItemsAsync(published, cancellationToken), await links.FindAsync(new LineKey.Meeting(meeting.Group, meeting.Occurrence), cancellationToken), names, notice)
            : RetractedCard.Of(group, published, names);
    }

    /// <summary>The action items of a meeting as they are now, by ordinal.</summary>
    public Task<IReadOnlyDictionary<int, ActionItem>> ItemsAsync(PublishedMinutes published, CancellationToken cancellationToken) => actions.OfAsync(published, cancellationToken);
}
