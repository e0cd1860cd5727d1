using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Keeping.Proposals;

/// <summary>What becomes of a proposal when the bot does not know where to reach those who decide.</summary>
public sealed class UnreachedTests : IAsyncLifetime
{
    private const string Name = "Siv Nyesson";

    private readonly Keepers keepers = new();
    private readonly Speaker kim = Speaker.New("Kim");
    private RunningBot? running;

    private RunningBot Bot => running ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync() => running = await RunningBot.StartAsync(keepers.Settings);

    public Task DisposeAsync() => Bot.DisposeAsync();

    [Fact]
    public async Task Nobody_is_reached_and_the_proposer_is_told_so_and_whoever_writes_first_gets_it()
    {
        var sent = await Bot.ProposeAsync(kim, Name);
        Assert.Contains("jag når inte samordnaren för Göteborgs Stad än", sent.Text, StringComparison.Ordinal);

        await Bot.MeetAsync(keepers.Bo);
        await Bot.MeetAsync(keepers.Anna);

        var card = await Bot.CardAsync(keepers.Anna, Name);
        Assert.Contains("Godkänt", (await Bot.ClickAsync(keepers.Anna, card, "Godkänn")).Card.Text, StringComparison.Ordinal);
        await Bot.CardAsync(kim, "Ditt förslag är godkänt");
        Assert.Equal(0, Bot.Count(keepers.Bo.Chat(), Name));
    }

    [Fact]
    public async Task Administrators_step_in_for_coordinators_who_are_not_reached()
    {
        await Bot.MeetAsync(keepers.Eva);

        var sent = await Bot.ProposeAsync(kim, Name);

        Assert.Contains("registrets administratörer", sent.Text, StringComparison.Ordinal);
        var card = await Bot.CardAsync(keepers.Eva, Name);
        await Bot.MeetAsync(keepers.Anna);
        await Bot.CardAsync(keepers.Anna, Name);
        Assert.Contains("Godkänt", (await Bot.ClickAsync(keepers.Eva, card, "Godkänn")).Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_written_and_added_the_bot_again_gets_a_proposal_once()
    {
        await Bot.MeetAsync(keepers.Anna);
        await Bot.ProposeAsync(kim, Name);
        await Bot.CardAsync(keepers.Anna, Name);

        await Bot.PostAsync(Incoming.Installation(Bot.Connector.ServiceUrl, keepers.Anna.Chat(), "remove").By(keepers.Anna));
        Assert.Null(await Bot.KnownAsync(keepers.Anna));
        await Bot.PostAsync(Incoming.Installation(Bot.Connector.ServiceUrl, keepers.Anna.Chat(), "add").By(keepers.Anna));
        await Waiting.UntilAsync(async () => await Bot.KnownAsync(keepers.Anna) is not null);

        await Bot.PassAsync(TimeSpan.FromMinutes(10));
        Assert.Equal(1, Bot.Count(keepers.Anna.Chat(), Name));
    }

    [Fact]
    public async Task An_answer_that_cannot_go_where_it_was_proposed_goes_to_the_proposer_alone()
    {
        var channel = $"19:{Guid.NewGuid():N}@thread.tacv2";
        Bot.Connector.SetMember(kim);
        await Bot.MeetAsync(keepers.Anna, kim);
        var look = await Bot.ReportAsync(kim, Name);
        await Bot.ClickAsync(channel, look, "Skicka förslaget", speaker: kim, inChannel: true);
        await Bot.PostAsync(Incoming.Installation(Bot.Connector.ServiceUrl, channel, "remove").InChannel());

        await Bot.ClickAsync(keepers.Anna, await Bot.CardAsync(keepers.Anna, Name), "Godkänn");

        await Bot.CardAsync(kim, "Ditt förslag är godkänt");
        Assert.Equal(0, Bot.Count(channel, "godkänt"));
    }
}
