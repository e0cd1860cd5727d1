using System.Text;
using System.Text.Json;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Cards.Inputs;

/// <summary>Forms as cards: what they ask for, how they say what is wrong, and what their buttons bring.</summary>
public class FormCardTests
{
    private const int LargestMessage = 28 * 1024;
    private const string WhenCut = "de första {0}; skriv gruppens namn efter tillsätt";

    public static TheoryData<object, string> Fields => new()
    {
        {
            new TextField("name", "Namn") { Value = "Kim <Kanarie>", Placeholder = "För- och efternamn", IsRequired = true, Error = "Skriv ett namn." },
            """
            {"type":"Input.Text","id":"name","isRequired":true,"label":"Namn","errorMessage":"Skriv ett namn.","placeholder":"För- och efternamn",
             "value":"Kim <Kanarie>","maxLength":200}
            """
        },
        {
            new TextField("why", "Skäl") { IsMultiline = true, Longest = 1000 },
            """{"type":"Input.Text","id":"why","label":"Skäl","isMultiline":true,"maxLength":1000}"""
        },
        { new TextField("mail", "E-post") { IsAddress = true }, """{"type":"Input.Text","id":"mail","label":"E-post","style":"email","maxLength":200}""" },
        {
            new DateField("from", "Från") { Value = new DateOnly(2026, 3, 1), Earliest = new DateOnly(2020, 1, 1), Error = "Välj en dag." },
            """{"type":"Input.Date","id":"from","label":"Från","errorMessage":"Välj en dag.","value":"2026-03-01","min":"2020-01-01"}"""
        },
        { new NumberField("count", "Antal") { Value = 2, Least = 1, Most = 9 }, """{"type":"Input.Number","id":"count","label":"Antal","value":2,"min":1,"max":9}""" },
        {
            new ToggleField("acting", "Ersättare", "Gäller tills vidare") { IsOn = true },
            """{"type":"Input.Toggle","id":"acting","label":"Ersättare","title":"Gäller tills vidare","valueOn":"true","valueOff":"false","wrap":true,"value":"true"}"""
        },
        {
            new ChoiceField("seat", "Plats", [new("a", "Ordförande"), new("b", "Sekreterare <2>")], WhenCut) { Value = "b", Placeholder = "Välj" },
            """
            {"type":"Input.ChoiceSet","id":"seat","label":"Plats","value":"b","isMultiSelect":false,"wrap":true,"placeholder":"Välj",
             "choices":[{"title":"Ordförande","value":"a"},{"title":"Sekreterare ‹2›","value":"b"}]}
            """
        },
        {
            new PersonField("person", "Person") { Known = [new("00000000-0000-4000-8000-000000000002", "Alma")] },
            """
            {"type":"Input.ChoiceSet","id":"person","label":"Person","isMultiSelect":false,"choices":[{"title":"Alma","value":"00000000-0000-4000-8000-000000000002"}],
             "choices.data":{"type":"Data.Query","dataset":"graph.microsoft.com/users"}}
            """
        },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_field_is_an_input_with_its_label(object field, string json)
    {
        using var expected = JsonDocument.Parse(json);
        var input = Card(draft => draft.Field((FormField)field)).Json.GetProperty("body")[0];

        Assert.True(JsonElement.DeepEquals(expected.RootElement, input), input.GetRawText());
    }

    [Fact]
    public void A_long_list_can_be_searched_and_a_short_one_is_only_opened()
    {
        var card = Card(draft =>
        {
            draft.Field(new ChoiceField("short", "Kort", Choices(12), WhenCut));
            draft.Field(new ChoiceField("long", "Lång", Choices(13), WhenCut));
        });

        var styles = card.Elements("Input.ChoiceSet").Select(list => list.TryGetProperty("style", out var style) ? style.GetString() : "compact");
        Assert.Equal(["compact", "filtered"], styles);
    }

    [Fact]
    public void What_was_wrong_stands_right_below_the_field_in_words()
    {
        var card = Card(draft =>
        {
            draft.Field(new DateField("to", "Till") { Message = "Slutdagen är *före* startdagen." });
            draft.Field(new DateField("from", "Från"));
        });

        var message = card.Json.GetProperty("body")[1];
        Assert.Equal(@"Slutdagen är \*före\* startdagen.", message.GetProperty("text").GetString());
        Assert.Equal("attention", message.GetProperty("color").GetString());
        Assert.True(message.GetProperty("wrap").GetBoolean());
    }

    [Fact]
    public void A_button_brings_its_verb_and_data_also_where_it_is_a_submit_button()
    {
        var button = Assert.Single(Card(draft => draft.Button(new ActButton("Spara", "appoint.save") { Style = ButtonStyle.Positive, Data = { ["seat"] = "a \"b\" \\ å <\n" } })).Buttons);

        Assert.Equal(("Action.Execute", "Spara", "appoint.save", "positive"), (Member(button, "type"), Member(button, "title"), Member(button, "verb"), Member(button, "style")));
        Assert.False(button.TryGetProperty("associatedInputs", out _));
        var fallback = button.GetProperty("fallback");
        Assert.Equal(("Action.Submit", "Spara", "positive"), (Member(fallback, "type"), Member(fallback, "title"), Member(fallback, "style")));
        foreach (var data in new[] { button.GetProperty("data"), fallback.GetProperty("data") })
        {
            Assert.Equal("appoint.save", Member(data, "verb"));
            Assert.Equal("a \"b\" \\ å <\n", Member(data, "seat"));
        }
    }

    [Fact]
    public void A_button_that_does_not_want_the_fields_is_not_held_up_by_them()
    {
        var button = Assert.Single(Card(draft => draft.Button(new ActButton("Avbryt", "appoint.cancel") { SendsFields = false, Style = ButtonStyle.Destructive })).Buttons);

        Assert.Equal("none", Member(button, "associatedInputs"));
        Assert.Equal("none", Member(button.GetProperty("fallback"), "associatedInputs"));
        Assert.Equal("destructive", Member(button, "style"));
    }

    [Fact]
    public void Half_a_letter_in_data_or_in_a_field_makes_no_card_that_cannot_be_read()
    {
        var card = Card(draft =>
        {
            draft.Field(new TextField("why", "Skäl\ud800") { Value = "a\ud800b\u202e" });
            draft.Button(new ActButton("Spara", "save") { Data = { ["seat"] = "\udc00" } });
        });

        Assert.Equal("ab", Member(card.Json.GetProperty("body")[0], "value"));
        Assert.Equal("\ufffd", Member(card.Buttons[0].GetProperty("data"), "seat"));
    }

    [Fact]
    public void What_a_change_does_is_said_before_and_after_one_thing_at_a_time()
    {
        var card = Card(draft => draft.Changes([new("Ordförande", "*Alma*", "Bo"), new("Till", "inget slut", "2026-12-31")], "Före", "Efter"));

        Assert.Equal(["Ordförande", "Före", @"\*Alma\*", "Efter", "Bo", "Till", "Före", "inget slut", "Efter", "2026-12-31"], card.Texts.Where(text => text.Length > 0));
    }

    [Theory]
    [InlineData(10_000, "Plats")]
    [InlineData(3_000, "\"\\\"\\\"\\\"\\\"\\\"\\")]
    [InlineData(3_000, "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂")]
    public void A_list_of_thousands_is_cut_to_what_a_message_holds_and_says_so_in_its_label(int count, string name)
    {
        CardDraft? written = null;
        var card = Card(draft =>
        {
            written = draft;
            draft.Field(new ChoiceField("few", "Några", Choices(5), WhenCut));
            draft.Field(new ChoiceField("seat", "Plats", Choices(count, name), WhenCut) { Value = $"id-{count}" });
            draft.Field(new ChoiceField("for", "Ersätter", Choices(count, name), WhenCut));
            draft.Button(new ActButton("Spara", "save"));
        });

        Assert.True(written?.IsCut);
        Assert.InRange(Encoding.UTF8.GetByteCount(card.Json.GetRawText()), 12_000, LargestMessage - 2048);
        var lists = card.Elements("Input.ChoiceSet").ToArray();
        Assert.Equal(("Några", 5), (Member(lists[0], "label"), lists[0].GetProperty("choices").GetArrayLength()));
        foreach (var list in lists[1..])
        {
            Assert.EndsWith($" – de första {list.GetProperty("choices").GetArrayLength()}; skriv gruppens namn efter tillsätt", Member(list, "label"), StringComparison.Ordinal);
        }

        Assert.Equal($"id-{count}", Member(lists[1].GetProperty("choices").EnumerateArray().Last(), "value"));
        Assert.InRange(lists[1].GetProperty("choices").GetArrayLength() - lists[2].GetProperty("choices").GetArrayLength(), -3, 3);
    }

    [Fact]
    public void Nothing_is_the_first_of_the_list_and_stays_however_much_is_cut_and_no_list_is_empty()
    {
        var card = Card(draft =>
        {
            for (var full = 0; full < 21; full++)
            {
                draft.Paragraph("x");
                draft.Alert(new string('x', 1_400));
            }

            draft.Field(new ChoiceField("who", "Ansvarig", Choices(40), WhenCut) { Nothing = "Ingen utsedd" });
            draft.Field(new ChoiceField("chosen", "Vald", Choices(40), WhenCut) { Nothing = "Ingen utsedd", Value = "id-30" });
            draft.Field(new ChoiceField("seat", "Plats", Choices(40), WhenCut));
        });

        var lists = card.Elements("Input.ChoiceSet").ToDictionary(list => Member(list, "id") ?? "", list => list.GetProperty("choices").EnumerateArray().Select(choice => (Member(choice, "value"), Member(choice, "title"))));
        Assert.Equal([(Choice.Nothing, "Ingen utsedd")], lists["who"]);
        Assert.Equal([(Choice.Nothing, "Ingen utsedd"), ("id-30", "Plats 30")], lists["chosen"]);
        Assert.Equal([("id-1", "Plats 1")], lists["seat"]);
    }

    [Fact]
    public void What_fits_is_not_cut()
    {
        CardDraft? written = null;
        var card = Card(draft =>
        {
            written = draft;
            draft.Field(new ChoiceField("seat", "Plats", Choices(200), WhenCut));
        });

        Assert.False(written?.IsCut);
        Assert.Equal("Plats", Member(card.Elements("Input.ChoiceSet").Single(), "label"));
        Assert.Equal(200, card.Elements("Input.ChoiceSet").Single().GetProperty("choices").GetArrayLength());
    }

    [Fact]
    public void Changes_that_do_not_fit_are_counted()
    {
        var card = Card(draft => draft.Changes([.. Enumerable.Range(0, 500).Select(i => new BeforeAfter($"Plats {i}", new string('*', 100), "Bo"))], "Före", "Efter"));

        Assert.InRange(Encoding.UTF8.GetByteCount(card.Json.GetRawText()), 8_000, LargestMessage - 2048);
        Assert.Contains($"och {500 - card.Elements("FactSet").Count()} till", card.Texts);
    }

    [Fact]
    public void Rows_full_of_markup_fit_as_well_when_they_are_escaped()
    {
        var card = Card(draft => draft.Rows([.. Enumerable.Range(0, 500).Select(i => new Samverkan.Questions.Answers.AnswerRow($"Rad {i}", new string('*', 200)))]));

        Assert.InRange(Encoding.UTF8.GetByteCount(card.Json.GetRawText()), 8_000, LargestMessage - 2048);
    }

    [Fact]
    public void A_field_whose_name_is_taken_is_a_mistake_of_ours()
    {
        Assert.Throws<ArgumentException>(() => Card(draft =>
        {
            draft.Field(new DateField("from", "Från"));
            draft.Field(new DateField("from", "Till"));
        }));
        Assert.Throws<ArgumentException>(() => Card(draft => draft.Field(new DateField("verb", "Från"))));
        Assert.Throws<ArgumentException>(() => Card(draft => draft.Button(new ActButton("Spara", "save") { Data = { ["verb"] = "x" } })));
        Assert.Throws<ArgumentException>(() => Card(draft => draft.Field(new DateField("from", "Från") { IsRequired = true })));
    }

    private static Choice[] Choices(int count, string name = "Plats") => [.. Enumerable.Range(1, count).Select(i => new Choice($"id-{i}", $"{name} {i}"))];

    private static string? Member(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static SentCard Card(Action<CardDraft> write)
    {
        var draft = new CardDraft(Language.Swedish);
        write(draft);
        using var json = JsonDocument.Parse(draft.Finish("tal").ToJson());
        return new SentCard(json.RootElement.Clone());
    }
}
