using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Keeping.Proposals;
using Samverkan.Bot.Privacy.Retention;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Keeping.Proposals;

public sealed class ProposalRetentionTests
{
    [Fact]
    public async Task What_was_decided_goes_when_its_time_is_up_and_what_is_open_stays()
    {
        var (keepers, kim) = (new Keepers(), Speaker.New("Kim"));
        await using var bot = await RunningBot.StartAsync([.. keepers.Settings, "--Retention:Proposals=40"]);
        var sent = await bot.ProposeAsync(kim, "Siv Nyesson");
        await bot.ClickAsync(kim, sent, "Ta tillbaka");
        await bot.ProposeAsync(kim, "Ove Nyesson");

        var retention = bot.Services.GetServices<IRetention>().OfType<ProposalRetention>().Single();
        bot.Time.Advance(TimeSpan.FromDays(39));
        await retention.ClearAsync(default);
        Assert.Equal(2, (await bot.ProposalsAsync()).Count);

        bot.Time.Advance(TimeSpan.FromDays(2));
        await Waiting.UntilAsync(async () => (await bot.ProposalsAsync()).Count == 1);
        Assert.Equal(ProposalState.Open, Assert.Single(await bot.ProposalsAsync()).State);
    }
}
