using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Acts;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>
/// Decides on proposals, once each. Rights, the proposal and what it does are read anew at each click; a card that is behind shows how
/// it was decided, or what it would do now, and changes nothing.
/// </summary>
internal sealed class ProposalClicks(ProposalStore store, ProposalReader reader, Deciders deciders, RegisterWriter writer, TimeProvider time) : IClick
{
    public const string Approve = "proposal.approve";
    public const string Decline = "proposal.decline";
    public const string Withdraw = "proposal.withdraw";
    public const string Show = "proposal.show";

    /// <summary>In the data of a button: which proposal.</summary>
    public const string Id = "proposal";

    /// <summary>The field for what is said to who proposed it.</summary>
    public const string Words = "Words";

    /// <summary>Of <see cref="Words"/>, in characters.</summary>
    public const int LongestWords = 500;

    public IReadOnlyList<string> Verbs { get; } = [Approve, Decline, Withdraw, Show];

    public async Task<OutgoingCard> RunAsync(Click click, CancellationToken cancellationToken)
    {
        var proposal = await store.FindAsync(click.Data.Text(Id) ?? string.Empty, cancellationToken);
        var isOwn = proposal is not null && deciders.IsOwn(click.Actor, proposal);
        if (proposal is null || !(isOwn || deciders.MayDecide(click.Actor, proposal)))
        {
            return ProposalSayingCard.Of(click.Language, texts => texts.NotThere);
        }

        // Where others read, who proposed something can take it back, and no more.
        if (click.Origin.Kind != ConversationKind.Personal && click.Verb != Withdraw)
        {
            return ProposalSayingCard.Of(click.Language, texts => texts.OnlyAlone);
        }

        var reading = reader.Read(proposal, click.Actor, click.Language);
        if (proposal.State != ProposalState.Open)
        {
            return click.Origin.Kind == ConversationKind.Personal || proposal.State == ProposalState.Withdrawn ? ProposalDecidedCard.Of(reading) : ProposalAnswerCard.Of(reading, isAlone: false);
        }

        return click.Verb switch
        {
            Show => isOwn ? ProposalCard.OfOwn(reading) : ProposalCard.Of(reading),
            Withdraw => isOwn ? await SettleAsync(click, reading, ProposalState.Withdrawn, words: null, cancellationToken) : ProposalSayingCard.Of(click.Language, texts => texts.NotThere),
            _ when isOwn => ProposalSayingCard.Of(click.Language, texts => texts.Own),
            _ when click.Data.Text(Words) is { Length: > LongestWords } => ProposalCard.Of(reading, texts => texts.WordsTooLong),
            _ when proposal.IsRemark => await SettleAsync(click, reading, click.Verb == Approve ? ProposalState.Approved : ProposalState.Declined, click.Data.Text(Words), cancellationToken),
            Approve => await ApproveAsync(click, reading, cancellationToken),
            _ => click.Data.Text(Words) is { } words
                ? await SettleAsync(click, reading, ProposalState.Declined, words, cancellationToken)
                : ProposalCard.Of(reading, texts => texts.WordsMissing),
        };
    }

    /// <summary>Decides where nothing of the register changes.</summary>
    private async Task<OutgoingCard> SettleAsync(Click click, ProposalReading reading, ProposalState state, string? words, CancellationToken cancellationToken)
    {
        var decided = Decided(click, reading.Proposal, state, words);
        return await store.DecideAsync(decided, cancellationToken) ? ProposalDecidedCard.Of(reading with { Proposal = decided }) : await NowAsync(click, decided.Id, cancellationToken);
    }

    private async Task<OutgoingCard> ApproveAsync(Click click, ProposalReading reading, CancellationToken cancellationToken)
    {
        if (reading.Form is not { } form || reading.Plan is not FormPlan.Planned)
        {
            return ProposalCard.Of(reading);
        }

        if (!deciders.StillAsks(reading.Proposal))
        {
            return ProposalCard.Of(reading, texts => texts.AsksNoMore);
        }

        OutgoingCard? otherwise = null;
        var decided = Decided(click, reading.Proposal, ProposalState.Approved, click.Data.Text(Words));
        var (writes, job) = await store.DecidingAsync(decided, cancellationToken);
        var change = new RegisterChange(form.Name, click.Actor.Key, reading.Proposal.By.Key);
        if (await writer.WriteAsync(Plan, change, decided.Id, () => writes, cancellationToken) is WriteResult.Written(var done))
        {
            await store.AnnounceAsync(job, cancellationToken);
            return ProposalDecidedCard.Of(reading with { Proposal = decided }, done);
        }

        // Where it was stopped there is a card that says why; otherwise somebody else has decided, or the register changes all the time.
        return otherwise ?? await NowAsync(click, decided.Id, cancellationToken);

        ActOutcome.Planned? Plan(RegisterSnapshot now)
        {
            reading = reader.Read(reading.Proposal, click.Actor, click.Language, now);
            if (reading.Plan is not FormPlan.Planned planned)
            {
                otherwise = ProposalCard.Of(reading);
                return null;
            }

            if (!click.Actor.May(now, planned.Act))
            {
                otherwise = ProposalSayingCard.Of(click.Language, texts => texts.NotThere);
                return null;
            }

            if (planned.Mark != click.Data.Text(FormData.Mark))
            {
                otherwise = ProposalCard.Of(reading, texts => texts.Changed);
                return null;
            }

            return planned.Outcome;
        }
    }

    private async Task<OutgoingCard> NowAsync(Click click, string id, CancellationToken cancellationToken) => await store.FindAsync(id, cancellationToken) switch
    {
        null => ProposalSayingCard.Of(click.Language, texts => texts.NotThere),
        { State: ProposalState.Open } => SayingCard.Of(click.Language, texts => texts.Overtaken),
        var proposal => ProposalDecidedCard.Of(reader.Read(proposal, click.Actor, click.Language)),
    };

    private Proposal Decided(Click click, Proposal proposal, ProposalState state, string? words) =>
        proposal with { Decision = new ProposalDecision(state, click.Actor.Key, time.GetUtcNow(), words) };
}
