using Samverkan.Bot.Tests.Keeping.Proposals;

namespace Samverkan.Bot.Tests.Meetings.Around;

/// <summary>Two instances on one store: one agenda, and one question.</summary>
public sealed class AroundInstancesTests
{
    [Fact]
    public async Task Both_look_at_every_meeting_and_each_thing_is_said_once()
    {
        var folder = Directory.CreateTempSubdirectory("samverkan-").FullName;
        var store = $"--Storage:Path={Path.Combine(folder, "samverkan.db")}";
        var (one, other) = (new AroundBot(null, store), new AroundBot(null, store));
        await one.InitializeAsync();
        await other.InitializeAsync();
        await one.Bot.MeetAsync(Circle.Anna);
        var meeting = await one.BookAsync(Circle.Network, one.In(days: 10, hour: 10));

        await BothAsync(bot => bot.GoToAsync(bot.In(days: 3, hour: 8)));
        await BothAsync(bot => bot.LookAsync());
        var (first, second) = (one.Bot.Connector.In(AroundBot.NetworkChannel), other.Bot.Connector.In(AroundBot.NetworkChannel));
        await one.MoveAsync(meeting, one.In(days: 7, hour: 11));
        await BothAsync(bot => bot.LookAsync());
        await BothAsync(bot => bot.GoToAsync(bot.In(days: 7, hour: 13, minute: 15)));
        await BothAsync(bot => bot.LookAsync());

        // The post is with the connector of the one that sent it; a change of it may come from the other.
        Assert.Single(first.Concat(second));
        Assert.Equal(1, one.Bot.Count(Circle.Anna.Chat(), "Vill du skriva") + other.Bot.Count(Circle.Anna.Chat(), "Vill du skriva"));
        Assert.Single(one.Bot.Connector.In(AroundBot.NetworkChannel).Concat(other.Bot.Connector.In(AroundBot.NetworkChannel)));
        await one.DisposeAsync();
        await other.DisposeAsync();
        Directory.Delete(folder, recursive: true);

        async Task BothAsync(Func<AroundBot, Task> act) => await Task.WhenAll(act(one), act(other));
    }
}
