using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Keeping.Proposals;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage.Azurite;

namespace Samverkan.Bot.Tests.Keeping.Proposals;

/// <summary>Two instances on one storage account: what both do at once is done once.</summary>
[Collection(OneAzurite.Name)]
public sealed class TwoHostsTests(AzuriteServer azurite)
{
    [Fact]
    public async Task Both_bring_out_a_proposal_and_there_is_one_card_and_one_answer()
    {
        const string name = "Siv Nyesson";
        var (keepers, kim) = (new Keepers(), Speaker.New("Kim"));
        string[] settings = [.. keepers.Settings, $"--ConnectionStrings:Storage={azurite.NewAccount()}"];
        await using var one = await RunningBot.StartInDevelopmentAsync(settings);
        await using var other = await RunningBot.StartInDevelopmentAsync(settings);
        await one.MeetAsync(keepers.Anna, keepers.Ada);
        await one.ProposeAsync(kim, name);

        var proposal = Assert.Single(await one.ProposalsAsync());
        await Task.WhenAll(new[] { one, other, one, other }.Select(bot => bot.Services.GetRequiredService<ProposalDelivery>().DeliverAsync(proposal, default)));
        var (first, second) = (await one.CardAsync(keepers.Anna, name), await one.CardAsync(keepers.Ada, name));
        await other.PassAsync(TimeSpan.FromSeconds(10));
        var clicks = await Task.WhenAll(one.ClickAsync(keepers.Anna, first, "Godkänn"), other.ClickAsync(keepers.Ada, second, "Godkänn"));
        await one.CardAsync(kim, "Ditt förslag är godkänt");
        await Task.WhenAll(one.PassAsync(TimeSpan.FromMinutes(5)), other.PassAsync(TimeSpan.FromMinutes(5)));

        Assert.All(clicks, click => Assert.Contains("Godkänt", click.Card.Text, StringComparison.Ordinal));
        Assert.Equal((1, 1), (one.Count(keepers.Anna.Chat(), "Ett förslag"), one.Count(keepers.Ada.Chat(), "Ett förslag")));
        Assert.Equal(1, one.Count(kim.Chat(), "Ditt förslag"));
        Assert.Empty(other.Connector.Sent);
        Assert.Single(one.Register().Content.Persons, person => person.Name == name);
    }
}
