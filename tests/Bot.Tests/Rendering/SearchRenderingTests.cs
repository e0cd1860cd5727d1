using System.Text.Json.Nodes;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Tab;
using Samverkan.Bot.Tests.Storage;
using Samverkan.Meetings;
using Samverkan.Questions;
using Samverkan.Questions.Searching;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Rendering;

/// <summary>The cards that a search puts into a conversation, as Teams' renderer shows them.</summary>
public class SearchRenderingTests
{
    private static readonly IReadOnlyList<Citation> Cited = Registers.Goteborg.Groups[0].Sources;

    private static readonly QuestionEngine Engine = new(new RegisterSnapshot(Registers.Goteborg with
    {
        Persons = [new Person { Id = new PersonId("siv"), Name = "Siv *Testsson* af <b>Mycket</b> Långt-Efternamn", Sources = Cited }],
        Holdings =
        [
            new Holding { Id = new HoldingId("a"), Person = new PersonId("siv"), Role = new RoleId("stadens-samordnare"), Sources = Cited },
            new Holding { Id = new HoldingId("b"), Person = new PersonId("siv"), Seat = new SeatId("bra/askim-frolunda-hogsbo#samordnare"), Sources = Cited },
        ],
    }));

    [Fact]
    public async Task Teams_shows_them_whole_on_phone_and_desk()
    {
        var pictures = await CardRenderer.ShowAsync(
            Show("found-group", "central strategisk samverkansgrupp", Language.Swedish),
            Show("found-local-group", "askim brå", Language.English),
            Show("found-seat", "samordnare rådet askim", Language.Swedish),
            Show("found-person", "siv", Language.Swedish));

        Assert.Equal(16, pictures.Count);
        Assert.All(pictures, picture => Assert.True(picture.Findings.Count == 0, $"{picture.Name} {picture.Theme} {picture.Width}: {string.Join("; ", picture.Findings)}"));
    }

    private static CardToShow Show(string name, string typed, Language language)
    {
        var context = new AskContext { Today = new DateOnly(2026, 11, 22), Fallback = language, NextMeeting = group => new(group, new OccurrenceId.Planned(2026, 4), new DateOnly(2026, 12, 15), new TimeOnly(9, 0), TimeSpan.FromHours(2)) };
        var found = Engine.Search(typed, new SearchPage(null, null), context)[0];
        return new CardToShow(name, JsonNode.Parse(FoundCard.Of(language, found, note: null, new MapLink(new Uri("https://samverkan.example.se/tab?group=central"), LeavesTeams: true)).Card.ToJson()));
    }
}
