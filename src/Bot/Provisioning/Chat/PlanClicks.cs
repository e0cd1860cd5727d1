using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Provisioning;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Provisioning.Chat;

/// <summary>Leafs through a plan, and has it done: only the one that was shown.</summary>
internal sealed class PlanClicks(Gate gate, PlanDesk desk, Lazy<Provisioner> provisioner, RunStore runs, CurrentRegister register, LateCards late) : IClick
{
    public IReadOnlyList<string> Verbs { get; } = [PlanButtons.Show, PlanButtons.Leaf, PlanButtons.Apply];

    public async Task<OutgoingCard> RunAsync(Click click, CancellationToken cancellationToken) =>
        gate.Refusal(click.Actor, click.Language) ?? await late.InTimeAsync(click.Origin, click.Actor, click.Language, until => AnswerAsync(click, until));

    private async Task<OutgoingCard> AnswerAsync(Click click, CancellationToken cancellationToken) => click.Verb switch
    {
        PlanButtons.Apply => await ApplyAsync(click, cancellationToken),
        PlanButtons.Leaf => PlanPartCard.Of(click.Language, await desk.RecentAsync(cancellationToken), PartOf(click), click.Data.Whole(PlanButtons.First) ?? 0),
        _ => PlanCard.Of(click.Language, await desk.ReadAsync(cancellationToken)),
    };

    private async Task<OutgoingCard> ApplyAsync(Click click, CancellationToken cancellationToken)
    {
        if (await runs.FindUnfinishedAsync(cancellationToken) is { } running)
        {
            return ProgressCard.Of(click.Language, running.Run, [], register.Engine.Register, texts => texts.AlreadyRunning);
        }

        var plan = await desk.ReadAsync(cancellationToken);
        if (plan.Hash != click.Data.Text(PlanButtons.Hash))
        {
            return PlanCard.Of(click.Language, plan, texts => texts.Changed);
        }

        var card = click.Origin.Message is { } message ? new RunCard(click.Origin.Address, message, click.Language) : null;
        var id = await provisioner.Value.ApproveAsync(plan, click.Actor.Key, card, cancellationToken);
        desk.Forget();
        return id is not null && await runs.FindAsync(id, cancellationToken) is { } run
            ? ProgressCard.Of(click.Language, run.Run, [], register.Engine.Register)
            : PlanCard.Of(click.Language, plan);
    }

    private static PlanPart PartOf(Click click) =>
        Enum.TryParse<PlanPart>(click.Data.Text(PlanButtons.Part), out var part) && Enum.IsDefined(part) ? part : PlanPart.New;
}
