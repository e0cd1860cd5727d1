using Samverkan.Bot.Tests.Driving;
using Samverkan.Register.Checks;

namespace Samverkan.Bot.Tests.Keeping.Checks;

/// <summary>The button of a finding opens the form that mends it; once that is saved the finding is gone.</summary>
public sealed class MendingTests(FaultyBot faulty) : IClassFixture<FaultyBot>
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData(FindingKind.OverlappingHoldings)]
    [InlineData(FindingKind.TooManyHolders)]
    [InlineData(FindingKind.HoldingWithoutDecision)]
    [InlineData(FindingKind.DatesWrongWayRound)]
    [InlineData(FindingKind.OutsideGroupsLife)]
    [InlineData(FindingKind.AbsentWithoutSubstitute)]
    [InlineData(FindingKind.SeatFallenVacant)]
    [InlineData(FindingKind.EndsSoon)]
    [InlineData(FindingKind.SubstituteHasSeat)]
    [InlineData(FindingKind.SameOrderTwice)]
    [InlineData(FindingKind.SamePersonTwice)]
    [InlineData(FindingKind.DirectoryIdWithoutTenant)]
    [InlineData(FindingKind.GroupWithoutSeats)]
    [InlineData(FindingKind.OrganisationWithoutSeat)]
    [InlineData(FindingKind.NoCoordinator)]
    [InlineData(FindingKind.ReportsToCircle)]
    [InlineData(FindingKind.NotVerifiedForAYear)]
    public async Task A_finding_is_mended_by_its_button(FindingKind kind)
    {
        var (content, inputs) = Faults.Of(kind);
        await faulty.SetAsync(content);
        var finding = Assert.Single(RegisterChecks.Run(content, Today), each => each.Kind == kind);
        var chat = RunningBot.NewConversation();

        var button = await FindAsync(chat, finding);
        var card = await ClickAsync(chat, button, button.ButtonTitles.Single());
        card = await ClickAsync(chat, card, card.ButtonTitles.First(), inputs);
        if (!card.ButtonTitles.Contains("Spara") && card.ButtonTitles.Contains("Visa ändringen"))
        {
            card = await ClickAsync(chat, card, "Visa ändringen", inputs);
        }

        Assert.True(card.ButtonTitles.Contains("Spara"), $"{kind}: {card.Text}");
        var saved = await ClickAsync(chat, card, "Spara");

        Assert.DoesNotContain(RegisterChecks.Run(faulty.Content, Today), each => each.Kind == kind);
        Assert.Equal("Sparat.", saved.Texts[0]);
    }

    private async Task<SentCard> FindAsync(string chat, Finding finding)
    {
        var card = await faulty.Bot.AskAsync(chat, "kontrollera", faulty.Administrator);
        var all = RegisterChecks.Run(faulty.Content, Today);
        var at = all.ToList().FindIndex(each => each.Kind == finding.Kind);
        for (; at >= card.Findings().Count; at -= 5)
        {
            card = await ClickAsync(chat, card, "Visa fler");
        }

        return card.Findings()[at].Button ?? throw new InvalidOperationException($"{finding.Kind} has no button: {card.Text}");
    }

    // Only what the card asks for is filled in.
    private async Task<SentCard> ClickAsync(string chat, SentCard card, string title, Dictionary<string, string>? inputs = null)
    {
        var asked = card.Inputs.Select(input => input.GetProperty("id").GetString() ?? "").ToHashSet();
        var given = (inputs ?? []).Where(input => asked.Contains(input.Key)).ToDictionary();
        return (await faulty.Bot.ClickAsync(chat, card, title, given, faulty.Administrator)).Card;
    }
}
