using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Meetings.Calendar;
using Samverkan.Bot.Tests.Minutes;
using Samverkan.Bot.Tests.Tab;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Rendering;

/// <summary>The pictures of README, of the running product with the register that it is shipped with: manifest/take-pictures.sh puts them there.</summary>
public sealed class ReadmePicturesTests : IAsyncLifetime
{
    private static readonly GroupId Central = new("central");

    private RunningBot? running;

    private RunningBot Bot => running ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync() => running = await RunningBot.StartInDevelopmentAsync();

    public Task DisposeAsync() => Bot.DisposeAsync();

    [Fact]
    public async Task An_answer_and_a_summary_are_what_readme_shows()
    {
        var chat = RunningBot.NewConversation();
        var answer = await Bot.AskAsync(chat, "Vem sitter i LÖK-nätverket?");
        var council = new Council(Central, new MeetingId(Central, new OccurrenceId.Planned(2026, 4)), "19:central@thread.tacv2");
        await MinutesBot.OpenChannelAsync(Bot.Services, council, Bot.Connector.ServiceUrl);
        await Bot.Services.GetRequiredService<IRowStore>().PutAsync("central 2026-4", "2026-11-20T08:00", "2026-11-20T10:00");
        await Bot.Services.GetRequiredService<KnownMeetings>().LoadAsync(default);
        var page = await ClickAsync(chat, await Bot.AskAsync(chat, "sammanfatta centrala gruppen"), "Fyll i här i chatten");
        page = await ClickAsync(chat, page, "Alla är här", ("present.central#stadsdelsdirektor", "absent"));
        page = await ClickAsync(chat, page, "Nästa: beslut");
        page = await ClickAsync(chat, page, "Nästa: åtgärder", ("decision.1", "Lägesbilden följs upp varje kvartal."), ("decision.2", "Trygghetsvandringar görs i alla stadsdelar före sommaren."));
        page = await ClickAsync(chat, page, "Nästa: öppna frågor", ("action.1", "Ta fram underlag till lägesbilden"), ("who.1", "seat:central#polisens-samordnare"), ("due.1", "2026-12-15"), ("action.2", "Föreslå dagar för trygghetsvandringar"), ("who.2", "seat:central#stadens-samordnare"), ("due.2", "2027-01-29"));
        page = await ClickAsync(chat, page, "Nästa: avslutning");
        page = await ClickAsync(chat, page, "Förhandsgranska", ("next.day", "2027-02-12"), ("next.hour", "09:00"));
        await ClickAsync(chat, page, "Publicera");
        var summary = await Bot.PassUntilAsync(Bot.Connector.NextAsync(council.Channel));

        var pictures = await CardRenderer.ShowAsync(Show("readme-answer", answer), Show("readme-summary", summary.Card));

        Assert.All(pictures, picture => Assert.Empty(picture.Findings));
        Assert.Equal(8, pictures.Count);
    }

    [Fact]
    public async Task The_map_is_what_readme_shows()
    {
        object[] orders = [new { walk = "show", width = 1280, height = 900, picture = "readme-map" }];

        MapBrowser.AllWell(orders, await MapBrowser.WalkAsync(Bot, orders));
    }

    private static CardToShow Show(string name, SentCard card) => new(name, JsonNode.Parse(card.Json.GetRawText()));

    private async Task<SentCard> ClickAsync(string chat, SentCard card, string title, params (string Field, string Value)[] inputs) =>
        (await Bot.ClickAsync(chat, card, title, inputs.ToDictionary(input => input.Field, input => input.Value))).Card;
}
