using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Provisioning;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Provisioning.Chat;

/// <summary>Decides on single lines: a deviation is mended or accepted, a channel of somebody else taken over. Only the line that was shown.</summary>
internal sealed class LineClicks(Gate gate, PlanDesk desk, Lazy<Provisioner> provisioner, LateCards late) : IClick
{
    public IReadOnlyList<string> Verbs { get; } = [PlanButtons.ShowDrift, PlanButtons.Mend, PlanButtons.Accept, PlanButtons.Use];

    public async Task<OutgoingCard> RunAsync(Click click, CancellationToken cancellationToken) =>
        gate.Refusal(click.Actor, click.Language) ?? await late.InTimeAsync(click.Origin, click.Actor, click.Language, until => AnswerAsync(click, until));

    private async Task<OutgoingCard> AnswerAsync(Click click, CancellationToken cancellationToken)
    {
        if (click.Verb == PlanButtons.ShowDrift)
        {
            return DriftCard.Of(click.Language, await desk.RecentAsync(cancellationToken), click.Data.Whole(PlanButtons.First) ?? 0);
        }

        var plan = await desk.ReadAsync(cancellationToken);
        var hash = click.Data.Text(PlanButtons.Line);
        if (plan.Lines.FirstOrDefault(line => IsOffered(line, click.Verb) && PlanHash.Of(line) == hash) is not { } chosen)
        {
            return Shown(click, plan, null, texts => texts.Changed);
        }

        desk.Forget();
        var what = chosen.What.In(click.Language);
        switch (click.Verb)
        {
            case PlanButtons.Accept:
                var isAccepted = await provisioner.Value.AcceptAsync(chosen, cancellationToken);
                return Shown(click, plan, isAccepted ? chosen : null, texts => isAccepted ? ProvisioningTexts.Fill(texts.Accepted, what) : texts.Overtaken);
            case PlanButtons.Mend:
                await provisioner.Value.MendAsync(chosen with { Adoption = null }, click.Actor.Key, null, cancellationToken);
                return Shown(click, plan, chosen, texts => ProvisioningTexts.Fill(texts.Mending, what));
            default:
                await provisioner.Value.MendAsync(chosen, click.Actor.Key, null, cancellationToken);
                return Shown(click, plan, chosen, texts => ProvisioningTexts.Fill(texts.Using, what));
        }
    }

    private static bool IsOffered(PlanLine line, string verb) => verb switch
    {
        PlanButtons.Accept => line.Accepted is not null,
        PlanButtons.Mend => line is { Action: PlanAction.Deviation, Work: not null },
        _ => line.Adoption is not null,
    };

    // The list that it was chosen from, without what is decided.
    private static OutgoingCard Shown(Click click, Plan plan, PlanLine? decided, Func<ProvisioningTexts, string> said)
    {
        var rest = new Plan([.. plan.Lines.Where(line => line != decided)]);
        return click.Verb == PlanButtons.Use
            ? PlanPartCard.Of(click.Language, rest, PlanPart.Blocked, 0, said)
            : DriftCard.Of(click.Language, rest, 0, said);
    }
}
