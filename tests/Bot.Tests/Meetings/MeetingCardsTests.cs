using System.Text.Json.Nodes;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Rendering;

namespace Samverkan.Bot.Tests.Meetings;

/// <summary>Each kind of card as Teams' renderer shows it.</summary>
public sealed class MeetingCardsTests(MeetingBot host) : IClassFixture<MeetingBot>
{
    [Fact]
    public async Task Teams_shows_the_cards_of_meetings_whole()
    {
        var done = await host.DoAsync(MeetingBot.Anna, "boka gruppen utan 6 april kl 9-11", "Boka");
        await host.DoAsync(MeetingBot.Anna, "boka gruppen utan 7 april kl 9-11", "Boka");
        var (chat, confirm) = await host.SayAsync(MeetingBot.Anna, "boka gruppen sluten 6 april kl 10");
        var pictures = await CardRenderer.ShowAsync(
            Show("meeting-form", (await host.SayAsync(MeetingBot.Anna, "boka 30 februari")).Card),
            Show("meeting-readings", (await host.SayAsync(MeetingBot.Anna, "boka gruppen utan tisdag 10 mars 2027 kl 2")).Card),
            Show("meeting-confirm", confirm),
            Show("meeting-move", (await host.SayAsync(MeetingBot.Anna, "flytta gruppen utan 6 april till 8 april kl 10")).Card),
            Show("meeting-which", (await host.SayAsync(MeetingBot.Anna, "cancel the group utan", "en-GB")).Card),
            Show("meeting-doing", await host.ClickAsync(chat, confirm, "Boka", MeetingBot.Anna)),
            Show("meeting-done", done),
            Show("meeting-not-yours", (await host.SayAsync(MeetingBot.Bo, "boka gruppen oppen 6 april kl 10")).Card));

        Assert.All(pictures, picture => Assert.True(picture.Findings.Count == 0, $"{picture.Name} {picture.Theme} {picture.Width}: {string.Join("; ", picture.Findings)}"));
    }

    private static CardToShow Show(string name, SentCard card) => new(name, JsonNode.Parse(card.Json.GetRawText()));
}
