using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Meetings;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Meetings;

namespace Samverkan.Bot.Meetings;

/// <summary>The buttons of the cards about a meeting. Rights and state are read anew at each; only what the card showed is done.</summary>
internal sealed class MeetingClicks(MeetingResolver resolver, OrderStore orders, MeetingRights rights, JoinLinks links, Booking booking, Storage.Registers.CurrentRegister register) : IClick
{
    public const string Look = "meeting.look";
    public const string Edit = "meeting.edit";
    public const string Do = "meeting.do";
    public const string Leave = "meeting.leave";

    private static readonly string[] Hours = [WishData.From, WishData.Until];

    public IReadOnlyList<string> Verbs { get; } = [Look, Edit, Do, Leave];

    public async Task<OutgoingCard> RunAsync(Click click, CancellationToken cancellationToken)
    {
        var call = new MeetingCall(click.Actor, click.Language, []) { Seen = click.Verb == Look ? WishData.Seen(click.Data) : [], Edits = click.Verb == Edit };
        if (WishData.Read(click.Data) is not { } wish)
        {
            return MeetingSaying.Of(call.Language, call.Texts.UnknownButton);
        }

        switch (click.Verb)
        {
            case Leave:
                return MeetingSaying.Of(call.Language, call.Texts.Left(wish.Act));
            case Do when await BeforeAsync(call, wish, cancellationToken) is { } before:
                return before;
        }

        var problems = Problems(call, click).ToList();
        var resolved = await resolver.ResolveAsync(call with { Problems = problems }, wish, cancellationToken);
        if (click.Verb != Do)
        {
            return Card(call, resolved, isStale: false);
        }

        // Of two clicks at once the other one may be what has changed the state since the card.
        return resolved is Resolved.Ready { Proposal: var proposal } && wish.Key is { } key && proposal.Shown == (wish.Which, wish.Was)
            ? await DoAsync(call, key, proposal, click, cancellationToken)
            : await BeforeAsync(call, wish, cancellationToken) ?? Card(call, resolved, isStale: true);
    }

    private static OutgoingCard Card(MeetingCall call, Resolved resolved, bool isStale) => resolved switch
    {
        Resolved.Says says => says.Card,
        Resolved.Ready ready => MeetingConfirmCard.Of(call, ready.Proposal, isStale),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // The same click once more: what came of it is told, however the calendar looks by now.
    private async Task<OutgoingCard?> BeforeAsync(MeetingCall call, MeetingWish wish, CancellationToken cancellationToken) =>
        wish is { Group: { } id, Key: { } key } && OccurrenceId.Parse(wish.Which) is { } occurrence
        && register.Engine.Register.Find(id) is { } group && rights.May(call.Actor, group)
        && await orders.FindAsync(new LineKey.Meeting(id, occurrence), cancellationToken) is { Order: var order } stored && order.Key == key
            ? OrderCard.Of(order, stored.Meeting, await links.FindAsync(stored.Meeting, cancellationToken), call.Language)
            : null;

    private async Task<OutgoingCard> DoAsync(MeetingCall call, string key, MeetingProposal proposal, Click click, CancellationToken cancellationToken)
    {
        var order = new Order(proposal.Wish.Act, key, proposal.Group.Names.Name, proposal.Start, proposal.End, call.Language) { Work = WorkOf(proposal), By = call.Actor.Key, Address = click.Origin.Address };
        var kept = await orders.TakeAsync(proposal.Key, order, cancellationToken);
        return kept.Key == key
            ? OrderCard.Of(kept, proposal.Key, null, call.Language)
            : MeetingSaying.Of(call.Language, call.Texts.Overtaken);
    }

    private Work WorkOf(MeetingProposal proposal) => (proposal.Wish.Act, proposal.Was) switch
    {
        (MeetingAct.Move, { } was) => booking.Move(was.Entry, proposal.Start, proposal.End),
        (MeetingAct.Cancel, { } was) => booking.Cancel(was.Entry),
        _ => Booking.Book(proposal.Group, proposal.Start, proposal.End, proposal.Invited),
    };

    private static IEnumerable<MeetingProblem> Problems(MeetingCall call, Click click)
    {
        if (click.Data.Text(WishData.Day) is { } day && click.Data.Date(WishData.Day) is null)
        {
            yield return new MeetingProblem(WishData.Day, Texts.BookingTexts.Fill(call.Texts.NoSuchDay, day));
        }

        foreach (var field in Hours.Where(field => click.Data.Text(field) is not null && click.Data.Time(field) is null))
        {
            yield return new MeetingProblem(field, call.Texts.NoSuchHour);
        }
    }
}
