using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Edits;
using Samverkan.Register.Effects;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>Takes proposals: keeps them, and says to whom they go.</summary>
internal sealed class ProposalDesk(ProposalStore store, Deciders deciders, CurrentRegister register, SwedishCalendar calendar, TimeProvider time)
{
    // Of all answers together; no form of ours asks for as much.
    private const int MostText = 8_000;
    private const int MostAbout = 3;

    /// <summary>A form that was filled in. What somebody may do himself is not proposed: it is shown to be saved.</summary>
    public Task<OutgoingCard> TakeAsync(IForm form, Click click, FormPlan.Planned planned, string key, CancellationToken cancellationToken)
    {
        var now = register.Engine.Register;
        if (!form.NeedsSecond && click.Actor.May(now, planned.Act))
        {
            return Task.FromResult(EffectCard.Of(form, new FormCall(click.Actor, now, calendar.Today, click.Language, click.Data, Proposes: false, []), planned, key));
        }

        return TakeAsync(click, form.Name, FormData.Answers(click.Data), planned.Mark, About(now, planned.Outcome.Edits), key, cancellationToken);
    }

    /// <summary>What no form puts right.</summary>
    /// <param name="about">The group it is about, in words.</param>
    public Task<OutgoingCard> TakeAsync(Remark remark, Click click, Localized about, string key, CancellationToken cancellationToken)
    {
        Dictionary<string, string> answers = new() { [nameof(Remark.Group)] = remark.Group?.Value ?? Remark.NoGroup, [nameof(Remark.Wrong)] = remark.Wrong };
        if (remark.Right is { } right)
        {
            answers[nameof(Remark.Right)] = right;
        }

        return TakeAsync(click, Remark.Form, answers, mark: string.Empty, about, key, cancellationToken);
    }

    private async Task<OutgoingCard> TakeAsync(
        Click click, string form, IReadOnlyDictionary<string, string> answers, string mark, Localized about, string key, CancellationToken cancellationToken)
    {
        if (answers.Sum(answer => answer.Key.Length + answer.Value.Length) > MostText)
        {
            return ProposalSayingCard.Of(click.Language, texts => texts.TooLong);
        }

        var identity = DirectoryIdentity.Parse($"{click.Actor.Sender.Tenant}/{click.Actor.Sender.ObjectId}");
        if (!click.Actor.IsAdministrator && (!click.Actor.Sender.IsKnown || identity is null))
        {
            return ProposalSayingCard.Of(click.Language, texts => texts.NotKnown);
        }

        var by = new Proposer(click.Actor.Key, identity, click.Origin.Address, click.Origin.Kind == ConversationKind.Personal, click.Language);
        var proposal = new Proposal(ProposalKeys.Id(key, by), form, answers, mark, about, by, time.GetUtcNow());
        return await store.AddAsync(proposal, cancellationToken) switch
        {
            AddOutcome.Added => ProposalTakenCard.Of(register.Engine.Register, proposal, await deciders.RecipientsAsync(proposal, cancellationToken)),
            AddOutcome.ThereAlready(var same) => ProposalSayingCard.Of(click.Language, texts => same.State == ProposalState.Open ? texts.ThereAlready : texts.DecidedAlready),
            _ => ProposalSayingCard.Of(click.Language, texts => texts.TooMany),
        };
    }

    private static Localized About(RegisterSnapshot now, IReadOnlyList<RowEdit> edits)
    {
        // That somebody is new is no news beside what he or she gets.
        var effects = EffectsOf.Edits(now, edits).OrderBy(effect => effect.Row.Kind == RowKind.Person).ToList();
        List<Localized> what = [.. effects.TakeWhile((effect, place) => place == 0 || effect.Row.Kind != RowKind.Person).Select(effect => effect.What).Distinct().Take(MostAbout)];
        return new Localized(string.Join("; ", what.Select(one => one.Sv)), string.Join("; ", what.Select(one => one.En)));
    }
}
