using System.Text.Json.Nodes;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Rendering;

namespace Samverkan.Bot.Tests.Keeping.Forms;

/// <summary>The forms about people as Teams' renderer shows them.</summary>
public sealed class ShownTests(KeepingHost host) : IClassFixture<KeepingHost>
{
    [Fact]
    public async Task Teams_shows_the_forms_about_people_whole_and_so_what_they_would_change()
    {
        var pictures = await CardRenderer.ShowAsync(
            Show("help", await SaidAsync("hjälp")),
            Show("appoint", await SaidAsync("tillsätt stadsdirektören")),
            Show("substitute", await SaidAsync("ersättare för stadsdirektören")),
            Show("correct", await SaidAsync("rätta stadsdirektören")),
            Show("choose", await SaidAsync("rätta Dana Dubbel")),
            Show("effect", (await FormCase.Of("appoint").LookAsync(host, KeptRegister.City)).Card),
            Show("proposal", (await FormCase.Of("end").LookAsync(host, KeptRegister.Police)).Card));

        Assert.Equal(28, pictures.Count);
        Assert.All(pictures, picture => Assert.True(picture.Findings.Count == 0, $"{picture.Name} {picture.Theme} {picture.Width}: {string.Join("; ", picture.Findings)}"));
    }

    private async Task<SentCard> SaidAsync(string text) => (await host.SayAsync(KeptRegister.City, text)).Card;

    private static CardToShow Show(string name, SentCard card) => new(name, JsonNode.Parse(card.Json.GetRawText()));
}
