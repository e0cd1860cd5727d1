using System.Text.Json.Nodes;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Provisioning;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Chat;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Bot.Provisioning.Preflight;
using Samverkan.Bot.Tests.Conduct;
using Samverkan.Bot.Tests.Storage;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Rendering;

/// <summary>The cards about channels and meetings as Teams' renderer shows them.</summary>
public class ProvisioningRenderingTests
{
    private static readonly RegisterSnapshot Register = new(Registers.Goteborg);
    private static readonly GroupId Group = new("central");
    private static readonly Localized Why = new("Personen är inte med i teamet.", "The person is not in the team.");
    private static readonly Localized Remedy = new("Lägg till personen i teamet först; en privat kanal tar bara emot teamets medlemmar.", "Add the person to the team first; a private channel takes only members of the team.");

    private static readonly LedgerEntry Entry = new(LedgerStage.Agreed, DateTimeOffset.UnixEpoch);

    private static readonly Plan Whole = new(
    [
        new PlanLine(new LineKey.Channel(Group), PlanAction.Create, new("Kanalen Central strategisk samverkansgrupp", "The channel Central strategic group")) { Work = new Work.PostWelcome(), Why = PlanWords.Type(ChannelType.Private) },
        new PlanLine(new LineKey.Tab(Group), PlanAction.Change, new("Fliken Samverkan i Central strategisk samverkansgrupp", "The tab")) { Work = new Work.PostWelcome(), Asks = true },
        new PlanLine(new LineKey.Note(Group, "a"), PlanAction.Blocked, new("Bo Provsson i Central strategisk samverkansgrupp", "Bo Provsson")) { Why = Why, Remedy = Remedy, Permission = "ChannelMember.ReadWrite.Group", Adoption = new Adoption("c", "n", ChannelType.Standard, "d") },
        new PlanLine(new LineKey.Note(Group, "b"), PlanAction.Unchanged, new("Möten för SSPF Askim-Frölunda-Högsbo", "Meetings")) { Why = Why },
        .. Enumerable.Range(1, 3).Select(i => new PlanLine(new LineKey.Welcome(Group), PlanAction.Deviation, new($"Kanal {i} med ett långt namn som går över en rad", "A channel")) { Why = Why, Work = new Work.PostWelcome(), Accepted = Entry }),
    ]);

    [Fact]
    public async Task Teams_shows_them_whole_on_phone_and_desk()
    {
        var run = new Run("ada", DateTimeOffset.UnixEpoch, 38) { Done = 12, Blocked = 2 };
        BlockedLine[] blocked = [new(new("Bo Provsson i Central", "Bo"), Why, Remedy, "ChannelMember.ReadWrite.Group")];
        var pictures = await CardRenderer.ShowAsync(
            Show("plan", PlanCard.Of(Language.Swedish, Whole, texts => texts.Changed)),
            Show("plan-part", PlanPartCard.Of(Language.Swedish, Whole, PlanPart.Blocked, 0)),
            Show("drift", DriftCard.Of(Language.Swedish, Whole)),
            Show("progress", ProgressCard.Of(Language.Swedish, run, [], Register)),
            Show("progress-done", ProgressCard.Of(Language.Swedish, run with { FinishedAt = DateTimeOffset.UnixEpoch }, blocked, Register)),
            Show("status", StatusCard.Of(Language.Swedish, Facts(run), Register)),
            Show("provisioning-saying", ProvisioningSaying.Of(Language.Swedish, texts => texts.AdministratorsOnly)));

        Assert.Equal(28, pictures.Count);
        Assert.All(pictures, picture => Assert.True(picture.Findings.Count == 0, $"{picture.Name} {picture.Theme} {picture.Width}: {string.Join("; ", picture.Findings)}"));
    }

    private static StatusFacts Facts(Run run)
    {
        var target = new ProvisioningTarget("team", Guid.Empty, null, Guid.Empty, "app", null, false);
        var findings = PreflightTable.Of(new PreflightInput(target, [.. Register.Content.Organisations.Where(row => row.Parent is null)], false, false), new Evidence { Grants = new HashSet<string>(), IsAppInTeam = true });
        return new StatusFacts("1.0.0", 12, new DateTime(2026, 11, 22, 10, 0, 0), true, 34, 35) { Run = new StoredRun("r", run, default), Details = new StatusDetails(findings, [new(new("Bo", "Bo"), Why, Remedy, null)], Guid.Empty) };
    }

    private static CardToShow Show(string name, OutgoingCard card)
    {
        Assert.Empty(CardRules.Problems(CardRules.Read(card)));
        return new CardToShow(name, JsonNode.Parse(card.Card.ToJson()));
    }
}
