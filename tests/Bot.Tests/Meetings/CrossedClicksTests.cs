using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Meetings;

public sealed class CrossedClicksTests : IAsyncLifetime
{
    private readonly MeetingBot host = new() { Around = rows => new CrossedRowStore(rows, "booking/meeting utan") };

    public Task InitializeAsync() => host.InitializeAsync();

    public Task DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task A_click_that_is_overtaken_by_the_same_click_is_told_what_that_one_does()
    {
        var (chat, card) = await host.SayAsync(MeetingBot.Anna, "boka gruppen utan 18 mars kl 9-10");
        await host.Bot.Connector.NextAsync(chat);

        var clicks = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => host.Bot.ClickAsync(chat, card, "Boka", speaker: MeetingBot.Anna)));

        Assert.All(clicks, click => Assert.StartsWith("Bokas: Gruppen utan", click.Card.Text, StringComparison.Ordinal));
        await host.Bot.PassUntilAsync(host.Bot.Connector.NextAsync(chat));
        Assert.Single(host.On("2027-03-18"));
    }
}
