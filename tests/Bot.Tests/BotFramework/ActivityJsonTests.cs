using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Samverkan.Bot.Tests.BotFramework;

public class ActivityJsonTests
{
    public static TheoryData<string> Files => new(Directory.GetFiles(Payloads.Folder, "*.json").Select(Path.GetFileName)!);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_payload_comes_out_as_it_went_in(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Payloads.Folder, file));
        var (activity, refusal) = ActivityReader.Parse(bytes);
        Assert.Null(refusal);

        var before = JsonNode.Parse(bytes)!.AsObject();
        var after = JsonNode.Parse(JsonSerializer.SerializeToUtf8Bytes(activity!, BotJson.Activity))!.AsObject();
        foreach (var time in new[] { "timestamp", "localTimestamp" })
        {
            Assert.Equal(DateTimeOffset.Parse((string)before[time]!, null), DateTimeOffset.Parse((string)after[time]!, null));
            before.Remove(time);
            after.Remove(time);
        }

        Assert.True(JsonNode.DeepEquals(before, after), after.ToJsonString());
    }

    [Fact]
    public void Unknown_members_survive_at_every_level()
    {
        const string Json = """
            {"type":"message","new":{"a":[1,null]},"from":{"id":"1","x":1},"conversation":{"id":"2","y":"å"},
             "attachments":[{"contentType":"t","z":true}],"entities":[{"type":"e","w":{}}],"channelData":{"q":1.50}}
            """;
        var activity = JsonSerializer.Deserialize(Json, BotJson.Activity)!;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(JsonSerializer.Serialize(activity, BotJson.Activity))));
    }

    [Theory]
    [InlineData("""{"a":1}""", """{"a":1}""")]
    [InlineData("""[1, 2]""", """[1, 2]""")]
    [InlineData("\"text\"", "text")]
    [InlineData("7", "7")]
    public void An_open_value_prints_as_its_JSON(string json, string printed) =>
        Assert.Equal(printed, JsonSerializer.Deserialize($$"""{"value":{{json}}}""", BotJson.Activity)!.Value?.ToString());

    public static TheoryData<object, string> OpenValues => new()
    {
        { "å", "\"å\"" },
        { true, "true" },
        { 1, "1" },
        { 1.5, "1.5" },
        { new JsonObject { ["a"] = 1 }, """{"a":1}""" },
        { new TeamsChannelData { Tenant = new TenantInfo("t") }, """{"tenant":{"id":"t"}}""" },
        { new Dictionary<string, object> { ["k"] = "v" }, """{"k":"v"}""" },
        { new object(), "{}" },
    };

    [Theory]
    [MemberData(nameof(OpenValues))]
    public void An_open_value_is_written_as_what_it_is(object value, string json) =>
        Assert.Equal($$"""{"value":{{json}}}""", JsonSerializer.Serialize(new Activity { Value = value }, BotJson.Activity));

    [Fact]
    public void Channel_data_reads_as_what_Teams_says()
    {
        var activity = JsonSerializer.Deserialize("""{"channelData":{"tenant":{"id":"t"},"team":{"id":"x","name":"N"},"channel":{"id":"c"},"more":1}}""", BotJson.Activity)!;

        var data = activity.GetChannelData<TeamsChannelData>();
        Assert.Equal(("t", "N", "c"), (data?.Tenant?.Id, data?.Team?.Name, activity.TeamsGetChannelId()));
        Assert.Equal("1", data?.AdditionalProperties?["more"].ToString());
        Assert.False(new Activity { ChannelData = JsonSerializer.SerializeToElement(1) }.TryGetChannelData<TeamsChannelData>(out _));
        Assert.Null(new Activity().GetChannelData<TeamsChannelData>());
    }

    [Fact]
    public void A_reply_turns_sender_and_recipient_round()
    {
        var reply = new Activity { Id = "1", From = new("u"), Recipient = new("b"), Conversation = new() { Id = "c" }, ServiceUrl = "s" }.CreateReply("svar", "sv");

        Assert.Equal(("b", "u", "1", "c", "s", "svar", "sv"), (reply.From?.Id, reply.Recipient?.Id, reply.ReplyToId, reply.Conversation?.Id, reply.ServiceUrl, reply.Text, reply.Locale));
    }

    [Fact]
    public void A_mention_of_the_bot_goes_and_those_of_others_stay()
    {
        var message = new Activity
        {
            Type = ActivityTypes.Message,
            Text = "<at>Bot</at> vem är <at>Åsa</at>?",
            Recipient = new("b"),
            Entities = [new Mention(new("b", "Bot"), "<at>Bot</at>"), new Mention(new("u", "Åsa"), "<at>Åsa</at>")],
        };

        Assert.Equal("vem är <at>Åsa</at>?", message.RemoveRecipientMention());
        Assert.Equal(2, message.GetMentions().Length);
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message", true)]
    [InlineData("message/sub", true)]
    [InlineData("messageUpdate", false)]
    [InlineData(null, false)]
    public void An_activity_is_seen_as_its_type(string? type, bool isMessage) => Assert.Equal(isMessage, new Activity { Type = type }.AsMessageActivity() is not null);
}
