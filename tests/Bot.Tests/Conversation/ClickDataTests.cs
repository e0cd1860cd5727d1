using System.Text;
using System.Text.Json;
using Samverkan.Bot.Conversation;

namespace Samverkan.Bot.Tests.Conversation;

/// <summary>What a click brings, and what is made of clicks that no card of ours brings.</summary>
public class ClickDataTests
{
    [Fact]
    public void A_click_brings_its_verb_and_texts()
    {
        var data = Read("""{"verb":"appoint.save","seat":" a ","from":"2026-03-01","count":-2,"all":true,"none":null,"blank":"  "}""");

        Assert.Equal("appoint.save", data.Verb);
        Assert.Equal("a", data.Text("seat"));
        Assert.Equal(new DateOnly(2026, 3, 1), data.Date("from"));
        Assert.Equal(-2, data.Whole("count"));
        Assert.True(data.Flag("all"));
        Assert.Null(data.Text("none"));
        Assert.Null(data.Text("blank"));
        Assert.Null(data.Text("absent"));
        Assert.False(data.Flag("absent"));
    }

    [Fact]
    public void The_verb_of_an_action_goes_before_what_its_data_says() => Assert.Equal("one", ClickData.Of(Json("""{"verb":"two"}"""), "one").Verb);

    [Fact]
    public void A_text_that_holds_JSON_is_read_too() => Assert.Equal("a", ClickData.Of("""{"seat":"a"}""").Text("seat"));

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("2026-2-9")]
    [InlineData("26-02-09")]
    [InlineData("2026-02-09T00:00:00Z")]
    [InlineData("09/02/2026")]
    [InlineData("２０２６-02-09")]
    [InlineData("i dag")]
    public void What_is_not_a_day_is_no_day_but_was_given(string text)
    {
        var data = ClickData.Of(JsonSerializer.Serialize(new Dictionary<string, string> { ["from"] = text }));

        Assert.Null(data.Date("from"));
        Assert.Equal(text, data.Text("from"));
    }

    [Theory]
    [InlineData("\"4\"", 4)]
    [InlineData("4", 4)]
    [InlineData("4.5", null)]
    [InlineData("1e3", null)]
    [InlineData("\"1 000\"", null)]
    [InlineData("99999999999", null)]
    [InlineData("true", null)]
    public void A_number_is_whole_or_none(string json, int? number) => Assert.Equal(number, Read($$"""{"n":{{json}}}""").Whole("n"));

    [Theory]
    [InlineData("\"true\"", true)]
    [InlineData("\"True\"", true)]
    [InlineData("true", true)]
    [InlineData("1", false)]
    [InlineData("\"ja\"", false)]
    [InlineData("{}", false)]
    public void A_box_is_ticked_or_not(string json, bool ticked) => Assert.Equal(ticked, Read($$"""{"b":{{json}}}""").Flag("b"));

    [Fact]
    public void What_is_no_single_value_is_passed_over()
    {
        var data = Read("""{"seat":{"id":"a"},"list":["a"],"verb":["x"],"person":"b","msteams":{"type":"task/fetch"}}""");

        Assert.Equal(["person"], data.Fields.Keys);
        Assert.Null(data.Verb);
    }

    public static TheoryData<object?> Nonsense => new()
    {
        null,
        "",
        "hej",
        "{",
        "null",
        "[1,2]",
        "\"text\"",
        7,
        true,
        new object(),
        "\ufeff{\"seat\":\"a\"}",
        """{"seat":"a","seat":"b"}""",
        """{"seat":"\ud800"}""",
        """{"\udc00":"a"}""",
        "{\"seat\":\"\ud800\"}",
        "{\"seat\":\"a\"} {\"seat\":\"b\"}",
        $$"""{"seat":"a","deep":{{new string('[', 70)}}{{new string(']', 70)}}}""",
        new string('{', 100_000),
        $$"""{"seat":"a",{{string.Join(',', Enumerable.Range(0, 1_000).Select(i => $"\"f{i}\":1"))}}}""",
        Json("null"),
        Json("[]"),
        default(JsonElement),
    };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Nonsense_holds_nothing(object? value)
    {
        var data = ClickData.Of(value);

        Assert.Empty(data.Fields);
        Assert.Null(data.Verb);
        Assert.Null(data.Text("seat"));
    }

    [Fact]
    public void A_text_longer_than_any_field_takes_is_passed_over()
    {
        var longest = new string('å', ClickData.LongestText);
        var data = ClickData.Of(JsonSerializer.Serialize(new Dictionary<string, string> { ["whole"] = longest, ["more"] = longest + "å", ["n"] = "1" }));

        Assert.Equal(longest, data.Text("whole"));
        Assert.Null(data.Text("more"));
        Assert.Equal(1, data.Whole("n"));
    }

    [Fact]
    public void Random_bytes_never_throw()
    {
        var random = new Random(4);
        var bytes = new byte[200];
        for (var i = 0; i < 2_000; i++)
        {
            random.NextBytes(bytes);
            Assert.Null(ClickData.Of(Encoding.UTF8.GetString(bytes)).Verb);
        }
    }

    private static ClickData Read(string json) => ClickData.Of(Json(json));

    private static JsonElement Json(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
