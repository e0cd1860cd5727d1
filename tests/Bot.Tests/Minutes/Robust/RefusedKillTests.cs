using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Samverkan.Bot.Access;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Minutes.FollowUp;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Minutes.Robust;

/// <summary>A reminder that is refused comes in the channel, once, wherever the process dies between.</summary>
public sealed class RefusedKillTests
{
    private const int Rounds = 20;

    /// <summary>
    /// The promise, the claim of the job, that it is being sent, that it was refused, the claim again, the promise in the channel, the end.
    /// Only who dies while it is being sent leaves nobody who knows whether it went.
    /// </summary>
    [Theory]
    [InlineData(0, false, 1)]
    [InlineData(0, true, 1)]
    [InlineData(1, true, 1)]
    [InlineData(2, false, 1)]
    [InlineData(2, true, 0)]
    [InlineData(3, false, 0)]
    [InlineData(3, true, 1)]
    [InlineData(4, true, 1)]
    [InlineData(5, false, 1)]
    [InlineData(5, true, 1)]
    [InlineData(6, false, 1)]
    [InlineData(6, true, 1)]
    public async Task Killed_at_any_write_it_comes_in_the_channel_at_most_once_and_is_not_lost(int write, bool after, int reminders)
    {
        await using var world = await MinutesWorld.StartAsync();
        KillableRowStore? store = null;
        var dying = await world.HouseAsync(inner => store = new KillableRowStore(inner));
        var council = await dying.CouncilAsync("ek", ("action.1", "Boka lokal"), ("who.1", "person:cia"), ("due.1", "2026-11-24"));
        await dying.PublishAsync(council, "click");
        await dying.WorkAsync();
        var chat = new KnownConversation("a:cia", world.Connector.ServiceUrl, "msteams", IsGroup: false, "personal", Incoming.Tenant, Incoming.BotId);
        await dying.Get<KnownPeople>().KeepAsync(new KnownPerson(DirectoryIdentity.Parse(MinutesBot.Cia.Identity).GetValueOrDefault(), chat, Language.Swedish), default);
        await dying.WorkToDeathAsync();
        world.Connector.FailAll(chat.Id, 403);

        store?.DieAt(write, after);
        try
        {
            await dying.Get<Reminders>().SendAsync(default);
        }
        catch (ProcessKilledException)
        {
        }

        await dying.WorkToDeathAsync();
        Assert.True(store?.IsDead);
        var next = await world.HouseAsync();
        await next.Get<Reminders>().SendAsync(default);
        await WorkAsync(world, next);

        Assert.Equal(reminders, world.Connector.In(council.Channel).Count(sent => sent.Card.Text.Contains("Påminnelse", StringComparison.Ordinal)));
        Assert.Empty(world.Connector.In(chat.Id));
    }

    // Ten minutes: whatever a dead process has claimed is free by then.
    private static async Task WorkAsync(MinutesWorld world, MinutesHouse house)
    {
        var sweeper = house.Services.GetServices<IHostedService>().OfType<OutboxSweeper>().Single();
        await sweeper.StartAsync(default);
        for (var round = 0; round < Rounds; round++)
        {
            while (await house.RunDueAsync() > 0)
            {
            }

            world.Time.Advance(TimeSpan.FromSeconds(31));
            await Task.Delay(5);
        }

        await sweeper.StopAsync(default);
    }
}
