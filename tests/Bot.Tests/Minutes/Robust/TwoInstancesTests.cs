using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping.Proposals;
using Samverkan.Bot.Tests.Storage.Azurite;
using Samverkan.Meetings.FollowUp;

namespace Samverkan.Bot.Tests.Minutes.Robust;

/// <summary>Two instances on one storage account: what both do at once is done once, and each sees what the other did.</summary>
[Collection(OneAzurite.Name)]
public sealed class TwoInstancesTests(AzuriteServer azurite) : IAsyncLifetime
{
    private MinutesBot? one;
    private MinutesBot? other;

    private MinutesBot One => one ?? throw new InvalidOperationException("Not started.");

    private MinutesBot Other => other ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        var account = $"--ConnectionStrings:Storage={azurite.NewAccount()}";
        one = await MinutesBot.StartAsync(account);
        other = await MinutesBot.StartAsync(account);
        foreach (var connector in new[] { One.Bot.Connector, Other.Bot.Connector })
        {
            connector.SetMember(MinutesBot.Bo);
            connector.SetMember(MinutesBot.Cia);
        }
    }

    public async Task DisposeAsync()
    {
        await Other.DisposeAsync();
        await One.DisposeAsync();
    }

    [Fact]
    public async Task Minutes_are_published_marked_and_corrected_by_both_at_once_and_everything_is_there_once()
    {
        var council = await One.CouncilAsync();
        var annas = await One.ClickAsync(MinutesBot.Anna, await One.FormAsync(MinutesBot.Anna, council), "Nästa: beslut");
        annas = await One.ClickAsync(MinutesBot.Anna, annas, "Nästa: åtgärder", ("decision.1", "Annas beslut"));
        var bos = await Other.ClickAsync(MinutesBot.Bo, await Other.FormAsync(MinutesBot.Bo, council), "Nästa: beslut");
        bos = await Other.ClickAsync(MinutesBot.Bo, bos, "Nästa: åtgärder", ("decision.2", "Bos beslut"));
        bos = await Other.ClickAsync(MinutesBot.Bo, bos, "Förhandsgranska", ("action.1", "Boka lokal"), ("action.2", "Ring nämnden"));
        annas = await One.ClickAsync(MinutesBot.Anna, annas, "Förhandsgranska");

        // Both publish at once, and one of the clicks comes to both.
        var published = await Task.WhenAll(One.ClickAsync(MinutesBot.Anna, annas, "Publicera"), Other.ClickAsync(MinutesBot.Anna, annas, "Publicera"), Other.ClickAsync(MinutesBot.Bo, bos, "Publicera"));
        Assert.All(published, card => Assert.Contains($"{council.Label} 2026-1", card.Text, StringComparison.Ordinal));
        var post = await BothAsync(One.Bot.Connector.NextAsync(council.Channel));
        Assert.Contains($"{council.Label} 2026-1 §2", post.Card.Text, StringComparison.Ordinal);

        // Two mark the same at once, each on an instance of its own.
        var choice = new Dictionary<string, string> { ["action"] = post.Card.Elements("Input.ChoiceSet").Single().GetProperty("choices")[0].GetProperty("value").GetString() ?? "" };
        var marked = await Task.WhenAll(
            One.Bot.ClickAsync(council.Channel, post.Card, "Markera som klar", choice, MinutesBot.Cia, inChannel: true),
            Other.Bot.ClickAsync(council.Channel, post.Card, "Markera som klar", choice, MinutesBot.Bo, inChannel: true));
        Assert.Single(marked, click => click.Card.Text.Contains(" är klar.", StringComparison.Ordinal));
        Assert.Single(marked, click => click.Card.Text.Contains("är redan klar", StringComparison.Ordinal));
        await StandsAsync(council, "✓ Klar. Boka lokal");

        // Both correct at once: the draft is one, and so is the version.
        annas = await One.ClickAsync(MinutesBot.Anna, await One.ClickAsync(MinutesBot.Anna, published[0], "Rätta"), "Nästa: beslut");
        bos = await Other.ClickAsync(MinutesBot.Bo, await Other.ClickAsync(MinutesBot.Bo, published[2], "Rätta"), "Nästa: beslut");
        annas = await One.ClickAsync(MinutesBot.Anna, annas, "Nästa: åtgärder", ("decision.1", "Annas beslut, rättat"));
        bos = await Other.ClickAsync(MinutesBot.Bo, bos, "Förhandsgranska", ("decision.2", "Bos beslut, rättat"));
        annas = await One.ClickAsync(MinutesBot.Anna, annas, "Förhandsgranska");
        var corrected = await Task.WhenAll(One.ClickAsync(MinutesBot.Anna, annas, "Publicera rättelsen"), Other.ClickAsync(MinutesBot.Bo, bos, "Publicera rättelsen"));
        Assert.All(corrected, card => Assert.Contains("version 2", card.Text, StringComparison.Ordinal));
        var standing = await StandsAsync(council, "v2, rättad");
        Assert.Contains("Annas beslut, rättat", standing.Text, StringComparison.Ordinal);
        Assert.Contains("Bos beslut, rättat", standing.Text, StringComparison.Ordinal);

        Assert.Single(One.Bot.Connector.In(council.Channel));
        Assert.Empty(Other.Bot.Connector.In(council.Channel));
        var store = Other.Bot.Services.GetRequiredService<ActionStore>();
        Assert.Equal([1, 2], (await store.ActionsAsync(council.Id, Enum.GetValues<ActionState>(), default).ToListAsync()).Select(item => item.Id.Ordinal));
        Assert.Equal(2, await Other.Bot.Services.GetRequiredService<MinutesStore>().VersionsAsync(council.Meeting, default).CountAsync());
    }

    [Fact]
    public async Task Reminders_and_letters_come_once_from_both()
    {
        var council = await One.CouncilAsync();
        await One.SayAsync(MinutesBot.Cia, "hej");
        await One.ClickAsync(MinutesBot.Cia, await One.SayAsync(MinutesBot.Cia, "veckobrev"), "Ja, skicka");
        var page = await One.ClickAsync(MinutesBot.Anna, await One.ClickAsync(MinutesBot.Anna, await One.FormAsync(MinutesBot.Anna, council), "Nästa: beslut"), "Nästa: åtgärder");
        page = await One.ClickAsync(MinutesBot.Anna, page, "Förhandsgranska", ("action.1", "Boka lokal"), ("who.1", "person:cia"), ("due.1", "2026-11-26"), ("action.2", "Fråga nämnden"), ("who.2", $"seat:{council.Id}#7"), ("due.2", "2026-11-26"));
        await One.ClickAsync(MinutesBot.Anna, page, "Publicera");
        await BothAsync(One.Bot.Connector.NextAsync(council.Channel));

        // Monday comes for both, in one leap while nothing is being sent; then in small steps, so that nobody loses patience with a message.
        var monday = new DateTimeOffset(2026, 11, 23, 7, 5, 0, TimeSpan.Zero);
        One.Bot.Time.Advance(monday - One.Bot.Time.GetUtcNow());
        Other.Bot.Time.Advance(monday - Other.Bot.Time.GetUtcNow());
        var told = Task.Run(async () =>
        {
            await Waiting.UntilAsync(() => (Count(MinutesBot.Cia.Chat(), "Påminnelse"), Count(council.Channel, "Påminnelse"), Count(MinutesBot.Cia.Chat(), "Din vecka")) is ( > 0, > 0, > 0));
            return true;
        });
        await Task.WhenAll(One.Bot.SlowlyAsync(told), Other.Bot.SlowlyAsync(told));
        await Task.WhenAll(One.Bot.PassAsync(TimeSpan.FromHours(1)), Other.Bot.PassAsync(TimeSpan.FromHours(1)));
        Assert.Equal((1, 1, 1), (Count(MinutesBot.Cia.Chat(), "Påminnelse"), Count(council.Channel, "Påminnelse"), Count(MinutesBot.Cia.Chat(), "Din vecka")));
    }

    private int Count(string conversation, string text) =>
        new[] { One, Other }.Sum(bot => bot.Bot.Connector.In(conversation).Count(sent => sent.Card.Text.Contains(text, StringComparison.Ordinal)));

    private async Task<SentCard> StandsAsync(Council council, string text)
    {
        SentCard Standing() => Assert.Single(One.Bot.Connector.StandingIn(council.Channel)).Card;
        return await BothAsync(Task.Run(async () =>
        {
            await Waiting.UntilAsync(() => Standing().Text.Contains(text, StringComparison.Ordinal));
            return Standing();
        }));
    }

    // The clocks of both go on.
    private async Task<T> BothAsync<T>(Task<T> done)
    {
        await Task.WhenAll(One.PassUntilAsync(done), Other.PassUntilAsync(done));
        return await done;
    }
}
