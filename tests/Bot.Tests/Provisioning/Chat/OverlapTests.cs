using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Planning;

namespace Samverkan.Bot.Tests.Provisioning.Chat;

/// <summary>What two have approved at the same time.</summary>
public sealed class OverlapTests
{
    [Fact]
    public async Task A_line_of_two_approvals_is_done_once()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        var provisioner = bot.Bot.Services.GetRequiredService<Provisioner>();
        var plan = await Keeping.Proposals.KeptBot.SlowlyAsync(bot.Bot, provisioner.PlanAsync(default));

        // Another set of lines is another approval.
        await provisioner.ApproveAsync(plan, "ada", null, default);
        await provisioner.ApproveAsync(plan, "bo", null, default, line => line.Action == PlanAction.Create && line != plan.ToDo.Last());
        await bot.DoneAsync();

        Assert.Equal(2, bot.Channels.Count());
        Assert.All(bot.Channels, channel => Assert.Single(channel.Tabs, tab => tab.EntityId?.StartsWith("samverkan:", StringComparison.Ordinal) == true));
        var events = bot.Simulator.Read().Events;
        Assert.Equal(events.Count, events.DistinctBy(each => (each.Subject, each.Start)).Count());
    }
}
