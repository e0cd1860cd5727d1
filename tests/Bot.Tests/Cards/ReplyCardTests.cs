using System.Text;
using System.Text.Json;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Questions;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Tests.Cards;

public sealed class ReplyCardTests
{
    private const int LargestMessage = 28 * 1024;

    private static readonly AnswerSource Source = new("Samverkan", "Taktisk nivå", "Nätverket träffas cirka fyra gånger per år.");

    [Fact]
    public void The_card_says_its_version_its_language_and_what_to_say_aloud()
    {
        var card = Card(Facts("LÖK-nätverket träffas cirka fyra gånger per år.")).Json;

        Assert.Equal("1.5", card.GetProperty("version").GetString());
        Assert.Equal("sv", card.GetProperty("lang").GetString());
        Assert.Equal("LÖK-nätverket träffas cirka fyra gånger per år.", card.GetProperty("speak").GetString());
        Assert.Equal("LÖK-nätverket träffas cirka fyra gånger per år.", card.GetProperty("fallbackText").GetString());
    }

    [Fact]
    public void Every_text_wraps()
    {
        var card = Card(Facts("Rubrik", [new("Roll", "Namn"), new(null, "En mening.")], notes: ["Notera."]));

        Assert.All(card.Elements("TextBlock"), block => Assert.True(block.GetProperty("wrap").GetBoolean()));
    }

    [Fact]
    public void Rows_with_labels_are_a_table_of_facts_and_rows_without_are_sentences()
    {
        var card = Card(Facts("Rubrik", [new("Staden", "a"), new("Polisen", "b"), new(null, "En mening."), new("Sist", "c")]));

        Assert.Equal([2, 1], card.Elements("FactSet").Select(set => set.GetProperty("facts").GetArrayLength()));
        Assert.Contains("En mening.", card.Texts);
    }

    [Fact]
    public void A_source_is_told_by_document_section_and_sentence()
    {
        var card = Card(Facts("Rubrik"));

        Assert.Equal("Källa: Samverkan, Taktisk nivå ”Nätverket träffas cirka fyra gånger per år.”", card.Texts[^1]);
        Assert.True(card.Elements("TextBlock").Last().GetProperty("isSubtle").GetBoolean());
    }

    [Fact]
    public void Sections_of_one_document_share_a_line()
    {
        var answer = Facts("Rubrik") with { Sources = [Source with { Quote = null }, new("Samverkan", "Centralt", null), new("Indelningen", "", null)] };

        Assert.Equal(["Källa: Samverkan, Taktisk nivå; Centralt", "Källa: Indelningen"], Card(answer).Texts.TakeLast(2));
    }

    [Fact]
    public void Three_questions_at_most_can_be_asked_next()
    {
        var answer = Facts("Rubrik") with { FollowUps = [.. Suggestions(5)] };

        Assert.Equal(["Fråga 1", "Fråga 2", "Fråga 3"], Card(answer).ButtonTitles);
    }

    [Fact]
    public void Buttons_share_a_row_only_when_their_titles_fit_side_by_side_on_a_phone()
    {
        var card = Card(new Answer.Ambiguous
        {
            Headline = "Vilken menar du?",
            Choices = [new("Kort", "a"), new("Också kort", "b"), new("En betydligt längre titel", "c"), new("Sist", "d")],
        });

        Assert.Equal([["Kort", "Också kort"], ["En betydligt längre titel"], ["Sist"]], card.Rows.Select(row => row.Select(button => button.GetProperty("title").GetString()!)));
    }

    [Fact]
    public void Six_choices_at_most_are_buttons()
    {
        var answer = new Answer.Ambiguous { Headline = "Vilken menar du?", Choices = [.. Suggestions(8)], FollowUps = [new("Annat", "annat")] };

        Assert.Equal(6, Card(answer).Buttons.Count);
        Assert.DoesNotContain("Annat", Card(answer).ButtonTitles);
    }

    [Fact]
    public void Several_answers_share_a_card_with_a_line_between()
    {
        var card = Card(Facts("Ett."), new Answer.NotStated { Headline = "Två." }, new Answer.OutOfScope { Headline = "Tre." });

        Assert.Equal(2, card.Elements("TextBlock").Count(block => block.TryGetProperty("separator", out var line) && line.GetBoolean()));
        Assert.Equal("Ett. Två. Tre.", card.Json.GetProperty("speak").GetString());
    }

    [Fact]
    public void The_question_of_a_button_may_hold_any_characters()
    {
        var answer = Facts("Rubrik") with { FollowUps = [new("a", "säg \"hej\" \\ {0} <at>\n")] };

        var data = Card(answer).Buttons[0].GetProperty("data");

        Assert.Equal("säg \"hej\" \\ {0} <at>\n", data.GetProperty("ask").GetString());
        Assert.Equal("säg \"hej\" \\ {0} <at>\n", data.GetProperty("msteams").GetProperty("text").GetString());
    }

    [Fact]
    public void Names_show_as_they_are_written_in_the_register()
    {
        var card = Card(Facts("Grupp *Ett* heter <at>så</at>.", [new("[roll]", "__namn__")]));

        Assert.Equal(@"Grupp \*Ett\* heter &lt;at&gt;så&lt;/at&gt;.", card.Texts[0]);
        Assert.Contains(@"\[roll\]", card.Texts);
        Assert.Contains(@"\_\_namn\_\_", card.Texts);
    }

    [Theory]
    [InlineData(2000, 10)]
    [InlineData(500, 400)]
    [InlineData(40, 3000)]
    public void What_does_not_fit_in_a_message_is_counted(int rows, int length)
    {
        AnswerRow[] all = [.. Enumerable.Range(0, rows).Select(i => new AnswerRow($"Rad {i}", new string('å', length)))];

        var card = Card(Facts("Rubrik", all), Facts("Rubrik", all), Facts("Rubrik", all));

        Assert.InRange(Encoding.UTF8.GetByteCount(card.Json.GetRawText()), 1, LargestMessage - 2048);
        var shown = card.Elements("FactSet").First().GetProperty("facts").GetArrayLength();
        Assert.Contains($"och {rows - shown} till", card.Texts);
    }

    [Fact]
    public void What_fits_is_whole()
    {
        AnswerRow[] all = [.. Enumerable.Range(0, 35).Select(i => new AnswerRow($"Grupp {i}", "cirka fyra gånger per år"))];

        var card = Card(Facts("Rubrik", all));

        Assert.Equal(35, card.Elements("FactSet").Single().GetProperty("facts").GetArrayLength());
        Assert.DoesNotContain(card.Texts, text => text.StartsWith("och ", StringComparison.Ordinal));
    }

    private static Answer.Facts Facts(string headline, IReadOnlyList<AnswerRow>? rows = null, IReadOnlyList<string>? notes = null) =>
        new() { Headline = headline, Rows = rows ?? [], Notes = notes ?? [], Sources = [Source] };

    private static IEnumerable<Suggestion> Suggestions(int count) => Enumerable.Range(1, count).Select(i => new Suggestion($"Fråga {i}", $"fråga {i}?"));

    private static SentCard Card(params Answer[] answers)
    {
        using var json = JsonDocument.Parse(ReplyCard.Of(new Reply(Language.Swedish, answers, null)).Card.ToJson());
        return new SentCard(json.RootElement.Clone());
    }
}
