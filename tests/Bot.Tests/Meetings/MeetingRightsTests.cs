using System.Text.Json.Nodes;
using Samverkan.Bot.Tests.Driving;
using Samverkan.GraphSimulator;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Meetings;

public sealed class MeetingRightsTests(MeetingBot host) : IClassFixture<MeetingBot>
{
    public static TheoryData<string, string, bool> Cases => new()
    {
        { "Anna", "oppen", true },
        { "Bo", "utan", true },
        { "Bo", "oppen", false },
        { "Cia", "oppen", false },
        { "Cia", "delad", false },
        { "Ada", "oppen", true },
        { "Vera", "oppen", false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Coordinators_chairs_and_secretaries_of_the_group_book_and_administrators(string who, string group, bool may)
    {
        var (_, card) = await host.SayAsync(Named(who), $"boka gruppen {group} 9 juni kl 13");

        Assert.Equal(may, card.ButtonTitles.Contains("Boka"));
        if (!may)
        {
            Assert.Contains($"Möten i Gruppen {group} bokas, flyttas och ställs in av gruppens samordnare, ordförande och sekreterare", card.Text, StringComparison.Ordinal);
            Assert.Equal("Vem samordnar?", Assert.Single(card.ButtonTitles));
        }
    }

    [Theory]
    [InlineData("Bo")]
    [InlineData("Cia")]
    [InlineData("Vera")]
    public async Task Who_may_not_can_click_in_vain(string who)
    {
        var (chat, card) = await host.SayAsync(MeetingBot.Anna, "boka gruppen oppen 10 juni kl 13");

        var refused = await host.ClickAsync(chat, card, "Boka", Named(who));

        Assert.Contains("bokas, flyttas och ställs in av gruppens samordnare", refused.Text, StringComparison.Ordinal);
        await host.Bot.PassAsync(TimeSpan.FromSeconds(10));
        Assert.Empty(host.On("2027-06-10"));
    }

    [Fact]
    public async Task A_button_with_the_key_of_another_group_is_no_way_in()
    {
        var (chat, card) = await host.SayAsync(MeetingBot.Bo, "boka gruppen utan 11 juni kl 13");

        var refused = await host.ClickAsync(chat, card, "Boka", MeetingBot.Bo, tamper: data => data["group"] = "oppen");
        var unknown = await host.ClickAsync(chat, card, "Boka", MeetingBot.Bo, tamper: data => data["group"] = "oppen 2027-1/../x");
        var nothing = await host.ClickAsync(chat, card, "Boka", MeetingBot.Bo, tamper: data => data["act"] = "Erase");
        var named = await host.ClickAsync(chat, card, "Boka", MeetingBot.Bo, tamper: data => data["which"] = "2031-01-01-1");

        Assert.Contains("Möten i Gruppen oppen bokas", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Gruppen finns inte i registret", unknown.Text, StringComparison.Ordinal);
        Assert.Contains("Den knappen känner jag inte igen", nothing.Text, StringComparison.Ordinal);
        Assert.Contains("Något har ändrats", named.Text, StringComparison.Ordinal);
        await host.Bot.PassAsync(TimeSpan.FromSeconds(10));
        Assert.Empty(host.On("2027-06-11"));
    }

    [Fact]
    public async Task Rights_that_end_between_command_and_click_are_gone()
    {
        var (chat, card) = await host.SayAsync(MeetingBot.Bo, "boka gruppen utan 15 juni kl 13");
        var content = MeetingBot.Content;
        await host.KeepAsync(content with { Holdings = [.. content.Holdings.Select(holding => holding.Id.Value == "utan-bo" ? holding with { Validity = new Validity(null, new DateOnly(2026, 11, 1)) } : holding)] });

        var refused = await host.ClickAsync(chat, card, "Boka", MeetingBot.Bo);

        await host.KeepAsync(content);
        Assert.Contains("bokas, flyttas och ställs in av", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_who_is_not_known_books_nothing_and_who_is_known_does()
    {
        Assert.Contains("Jag kan inte se vem du är här", (await AskInChannelAsync()).Text, StringComparison.Ordinal);

        host.Bot.Connector.SetMember(MeetingBot.Anna);
        Assert.Contains("Boka", (await AskInChannelAsync()).ButtonTitles);
    }

    [Fact]
    public async Task Help_tells_of_it_to_those_who_may()
    {
        Assert.Contains("boka ett möte", (await host.SayAsync(MeetingBot.Bo, "hjälp")).Card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("boka ett möte", (await host.SayAsync(MeetingBot.Cia, "hjälp")).Card.Text, StringComparison.Ordinal);
        Assert.Contains("cancel a meeting", (await host.SayAsync(MeetingBot.Anna, "help", "en-GB")).Card.Text, StringComparison.Ordinal);
    }

    private async Task<SentCard> AskInChannelAsync()
    {
        var channel = $"19:{Guid.NewGuid():N}@thread.tacv2";
        var message = Incoming.Message(host.Bot.Connector.ServiceUrl, channel, MeetingBot.Anna.UserId, "boka gruppen utan 16 juni kl 13").Mentioning().By(MeetingBot.Anna);
        message["conversation"] = new JsonObject { ["id"] = channel, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = SimulatorDefaults.TenantId };
        message["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = SimulatorDefaults.TenantId } };
        return Assert.Single(await host.Bot.PassUntilAsync(host.Bot.SendAsync(channel, message))).Card;
    }

    private static Speaker Named(string who) => who switch
    {
        "Anna" => MeetingBot.Anna,
        "Bo" => MeetingBot.Bo,
        "Cia" => MeetingBot.Cia,
        "Ada" => MeetingBot.Administrator,
        _ => Speaker.New("Vera Vemsomhelst", SimulatorDefaults.TenantId),
    };
}
