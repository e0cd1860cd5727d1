using System.Text.Json.Nodes;
using AdaptiveCards;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Questions;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Tests.Rendering;

/// <summary>Every kind of card as Teams' renderer shows it: read without a complaint, nothing cut off on a phone, every field with its name.</summary>
public class RenderingTests
{
    [Fact]
    public async Task Teams_shows_our_cards_whole_in_light_and_dark_on_phone_and_desk()
    {
        var pictures = await CardRenderer.ShowAsync(Show("answer", Answer()), Show("form", Form()), Show("change", Change()));

        Assert.Equal(12, pictures.Count);
        Assert.All(pictures, picture => Assert.True(picture.Findings.Count == 0, $"{picture.Name} {picture.Theme} {picture.Width}: {string.Join("; ", picture.Findings)}"));
        Assert.All(pictures, picture => Assert.InRange(new FileInfo(picture.File).Length, 1_000, long.MaxValue));
    }

    [Fact]
    public async Task What_Teams_cannot_show_is_found()
    {
        var card = JsonNode.Parse(
            """
            {"type":"AdaptiveCard","version":"1.5","body":[
              {"type":"Nonsense"},
              {"type":"TextBlock","text":"![x](https://example.com/x.png)"},
              {"type":"Input.Text","id":"i"},
              {"type":"Input.ChoiceSet","id":"c","label":"c"},
              {"type":"ColumnSet","columns":[{"type":"Column","width":"900px","items":[{"type":"TextBlock","text":"x"}]}]},
              {"type":"ActionSet","actions":[{"type":"Action.Submit","title":"En titel som är alldeles för lång för en knapp på en telefon"}]}]}
            """);

        var findings = (await CardRenderer.ShowAsync(new CardToShow("bad", card))).Single(picture => picture is { Theme: "dark", Width: 320 }).Findings;

        Assert.All(["parse:", "validation:", "fetch:", "unlabelled:", "wide:", "cut:"], kind => Assert.Contains(findings, finding => finding.StartsWith(kind, StringComparison.Ordinal)));
    }

    private static CardToShow Show(string name, AdaptiveCard card) => new(name, JsonNode.Parse(card.ToJson()));

    private static AdaptiveCard Answer() => ReplyCard.Of(new Reply(Language.Swedish, [
        new Answer.Facts
        {
            Headline = "I LÖK-nätverket ingår representanter från staden och polisen.",
            Rows = [new("Staden", "stadsdelsförvaltningarna och stadsledningskontoret"), new("Polisen", "lokalpolisområdena")],
            Sources = [new("Samverkan", "Taktisk nivå", "Nätverket träffas cirka fyra gånger per år.")],
            FollowUps = [new("Hur ofta träffas de?", "hur ofta?"), new("Vem samordnar?", "vem?")],
        }], null)).Card;

    private static AdaptiveCard Form()
    {
        var draft = new CardDraft(Language.Swedish);
        draft.Headline("Ny innehavare i Central strategisk samverkansgrupp");
        draft.Alert("En uppgift behöver ändras innan jag kan spara.");
        draft.Field(new ChoiceField("seat", "Plats", [.. Enumerable.Range(1, 400).Select(i => new Choice($"central/{i}", $"Stadsdelsdirektör, Göteborgs Stad, plats {i}"))], "de första {0}; skriv gruppens namn efter tillsätt"));
        draft.Field(new PersonField("person", "Person") { Placeholder = "Sök på namn" });
        draft.Field(new TextField("name", "Eller namn") { Placeholder = "Om personen inte går att söka fram" });
        draft.Field(new DateField("from", "Från och med") { Value = new DateOnly(2026, 3, 1), IsRequired = true, Error = "Välj vilken dag det börjar." });
        draft.Field(new DateField("to", "Till och med") { Value = new DateOnly(2026, 2, 1), Message = "Slutdagen är före startdagen. Välj en senare dag, eller lämna fältet tomt." });
        draft.Field(new NumberField("count", "Antal platser") { Value = 2, Least = 1, Most = 20 });
        draft.Field(new ToggleField("acting", "Ersättare", "Gäller tills vidare") { IsOn = true });
        draft.Field(new TextField("why", "Beslut") { IsMultiline = true, Longest = 1000 });
        draft.Button(new ActButton("Granska", "appoint.preview") { Style = ButtonStyle.Positive });
        draft.Button(new ActButton("Avsluta uppdraget", "appoint.end") { Style = ButtonStyle.Destructive });
        draft.Button(new ActButton("Avbryt", "appoint.cancel") { SendsFields = false });
        return draft.Finish("Ny innehavare");
    }

    private static AdaptiveCard Change()
    {
        var draft = new CardDraft(Language.Swedish);
        draft.Headline("Så här blir det");
        draft.Changes([
            new("Ordförande i Central strategisk samverkansgrupp", "Alma Almberg, sedan 1 januari 2024", "Bo Berg, från 1 mars 2026"),
            new("Alma Almbergs uppdrag", "utan slutdag", "slutar 28 februari 2026")], "Före", "Efter");
        draft.Note("Inget är sparat ännu.");
        draft.Button(new ActButton("Spara", "appoint.save") { Style = ButtonStyle.Positive, Data = { ["seat"] = "central/1" } });
        draft.Button(new ActButton("Ändra", "appoint.edit"));
        return draft.Finish("Så här blir det");
    }
}
