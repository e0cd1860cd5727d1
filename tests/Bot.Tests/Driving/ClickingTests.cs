using System.Net;
using Xunit.Sdk;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>The clicks of the tests are those of a client: what it would refuse, fill in or send is so here.</summary>
public sealed class ClickingTests : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Alma = new() { ["name"] = "Alma" };
    private readonly string conversation = RunningBot.NewConversation();
    private RunningBot? running;

    private RunningBot Bot => running ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync() => running = await RunningBot.StartAsync(new FormBot(), $"--Access:Tenants={Incoming.Tenant}");

    public Task DisposeAsync() => Bot.DisposeAsync();

    [Fact]
    public async Task A_click_brings_the_data_of_the_button_with_what_is_filled_in()
    {
        var card = await Bot.AskAsync(conversation, "form");

        var result = await Bot.ClickAsync(conversation, card, FormBot.Save, new Dictionary<string, string> { ["name"] = "Alma", ["seat"] = "s2", ["acting"] = "true", ["count"] = "" });

        Assert.Equal((HttpStatusCode.OK, 200), (result.Status, result.StatusCode));
        Assert.Equal("acting=true from=2026-03-01 name=Alma seat=s2 verb=form.save version=7 Kim Kanarie", result.Card.Text);
    }

    [Fact]
    public async Task Fields_that_a_test_says_nothing_of_keep_what_the_card_put_there()
    {
        var result = await Bot.ClickAsync(conversation, await Bot.AskAsync(conversation, "form"), FormBot.Save, Alma);

        Assert.Equal("acting=false count=2 from=2026-03-01 name=Alma seat=s1 verb=form.save version=7 Kim Kanarie", result.Card.Text);
    }

    [Theory]
    [InlineData("name", "")]
    [InlineData("name", "A name longer than twenty")]
    [InlineData("seat", "s3")]
    [InlineData("from", "2019-12-31")]
    [InlineData("from", "i dag")]
    [InlineData("count", "10")]
    [InlineData("acting", "ja")]
    [InlineData("other", "x")]
    public async Task What_the_client_refuses_is_not_sent_unless_it_is_tampered_with(string field, string value)
    {
        var card = await Bot.AskAsync(conversation, "form");
        var inputs = new Dictionary<string, string>(Alma) { [field] = value };

        await Assert.ThrowsAnyAsync<XunitException>(() => Bot.ClickAsync(conversation, card, FormBot.Save, inputs));
        var tampered = await Bot.ClickAsync(conversation, card, FormBot.Save, inputs, tamper: data => data["version"] = "8");

        Assert.Contains("version=8", tampered.Card.Text, StringComparison.Ordinal);
        Assert.Equal(value.Length > 0, tampered.Card.Text.Contains($"{field}={value}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whom_the_picker_finds_is_in_no_list_of_the_card()
    {
        var result = await Bot.ClickAsync(conversation, await Bot.AskAsync(conversation, "form"), FormBot.Save, new Dictionary<string, string>(Alma) { ["person"] = "p1" });

        Assert.Contains("person=p1", result.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_that_sends_no_fields_is_answered_with_a_message()
    {
        var result = await Bot.ClickAsync(conversation, await Bot.AskAsync(conversation, "form"), FormBot.Cancel);

        Assert.Equal("verb=form.cancel Kim Kanarie", result.Message);
    }

    [Fact]
    public async Task A_refusal_has_its_code_and_words()
    {
        var result = await Bot.ClickAsync(conversation, await Bot.AskAsync(conversation, "form"), FormBot.Ask, Alma);

        Assert.Equal((HttpStatusCode.OK, 403, "Forbidden", "Nej."), (result.Status, result.StatusCode, result.Code, result.Message));
        Assert.ThrowsAny<XunitException>(() => result.Card);
    }

    [Fact]
    public async Task A_client_that_does_not_know_the_button_sends_a_message()
    {
        var card = await Bot.AskAsync(conversation, "form");

        var answer = Assert.Single(await Bot.SubmitAsync(conversation, card, FormBot.Save, Alma, Speaker.New("Bo")));

        Assert.Equal("acting=false count=2 from=2026-03-01 name=Alma seat=s1 verb=form.save version=7 Bo", answer.Text);
    }

    [Fact]
    public async Task In_a_channel_the_connector_knows_whose_somebody_is()
    {
        var bo = Speaker.New("Bo", "00000000-0000-4000-8000-0000000000ff");
        Bot.Connector.SetMember(bo);
        var channel = $"19:{Guid.NewGuid():N}@thread.tacv2";

        var result = await Bot.ClickAsync(channel, await Bot.AskAsync(conversation, "form"), FormBot.Save, Alma, bo, inChannel: true);

        Assert.Equal($"Bo {bo.Tenant}", result.Message);
    }

    [Fact]
    public async Task A_stranger_of_another_tenant_gets_no_further_than_the_door()
    {
        var stranger = Speaker.New("Bo", "00000000-0000-4000-8000-0000000000ff");

        var result = await Bot.ClickAsync(conversation, await Bot.AskAsync(conversation, "form"), FormBot.Save, Alma, stranger);

        Assert.Equal(HttpStatusCode.Forbidden, result.Status);
    }

    [Fact]
    public async Task A_message_that_is_replaced_stands_as_it_was_replaced()
    {
        Assert.Single(await Bot.SayAsync(conversation, "ersätt"));

        var update = Assert.Single(Bot.Connector.Updates);
        Assert.Equal(("Ersatt", Assert.Single(Bot.Connector.In(conversation)).Id), (update.Text, update.Id));
        Assert.Equal("Ersatt", Assert.Single(Bot.Connector.StandingIn(conversation)).Text);
    }
}
