using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Samverkan.Bot.Tests.Privacy;

/// <summary>
/// A name and a text that are nowhere else are put into every input of every kind of activity. Afterwards they are in no log at any
/// level, in no byte of the store, and in no message to another conversation.
/// </summary>
public sealed class CanaryTests : IAsyncLifetime, IDisposable
{
    private const string Name = "Kanariefågelina Gulfjäder";
    private const string Said = "kvittersång";

    // As JSON, addresses and databases may spell them too.
    private static readonly string[] Spellings = ["Kanariefågelina", "Kanariefagelina", @"Kanarief\u00e5gelina", @"Kanarief\u00E5gelina", "Kanarief%C3%A5gelina", "Gulfj", "kvitters"];

    private static readonly string[] Verbose = ["--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft=Trace", "--Logging:LogLevel:System=Trace"];

    private readonly TemporaryFolder folder = new();
    private readonly StaffedRegister register = new();
    private readonly EverythingLogged logged = new();
    private readonly string elsewhere = RunningBot.NewConversation();
    private RunningBot? started;

    public static TheoryData<string> Kinds => new(
        """{"type":"message","text":"{T}"}""",
        """{"type":"message","text":"Vad heter stadsdirektören, {T}?"}""",
        """{"type":"message","text":"Sitter {N} i LÖK-nätverket?"}""",
        """{"type":"message","text":"Hur ofta träffas LÖK-nätverket?"}""",
        """{"type":"message","text":"<at>{N}</at> hjälp"}""",
        """{"type":"message","text":"{N} 811218-9876"}""",
        """{"type":"message","value":{"ask":"{T} {N}"}}""",
        """{"type":"message","value":"{N}"}""",
        """{"type":"messageUpdate","text":"{T}"}""",
        """{"type":"messageDelete"}""",
        """{"type":"messageReaction","reactionsAdded":[{"type":"{T}"}]}""",
        """{"type":"conversationUpdate","membersAdded":[{"id":"29:new","name":"{N}"}]}""",
        """{"type":"conversationUpdate","membersAdded":[{"id":"28:00000000-0000-4000-8000-000000000001","name":"{N}"}]}""",
        """{"type":"conversationUpdate","membersRemoved":[{"id":"29:old","name":"{N}"}]}""",
        """{"type":"conversationUpdate","topicName":"{N}"}""",
        """{"type":"installationUpdate","action":"add"}""",
        """{"type":"installationUpdate","action":"{T}"}""",
        """{"type":"installationUpdate","action":"remove"}""",
        """{"type":"event","name":"{T}","value":{"Title":"{N}"}}""",
        """{"type":"event","name":"application/vnd.microsoft.meetingStart","value":{"MeetingType":"{T}","Title":"{N}","Id":"m","JoinUrl":"https://example.invalid/{T}","StartTime":"{T}"}}""",
        """{"type":"invoke","name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"{T}","data":{"note":"{N}"}}}}""",
        """{"type":"invoke","name":"adaptiveCard/action","value":{"action":{"type":"{T}"}}}""",
        """{"type":"invoke","name":"adaptiveCard/action","value":{"action":"{T}"}}""",
        """{"type":"invoke","name":"task/submit","value":{"data":{"note":"{N}"}}}""",
        """{"type":"invoke","name":"composeExtension/query","value":{"commandId":"search","parameters":[{"name":"query","value":"{N}"}]}}""",
        """{"type":"invoke","name":"composeExtension/query","value":{"commandId":"search","parameters":[{"name":"query","value":"siv {T}"}],"queryOptions":{"skip":"{T}"}}}""",
        """{"type":"invoke","name":"composeExtension/query","value":{"commandId":"{T}","parameters":[{"name":"{T}","value":"{N}"}]}}""",
        """{"type":"invoke","name":"{T}","value":"{N}"}""",
        """{"type":"typing"}""",
        """{"type":"endOfConversation","code":"{T}"}""");

    public async Task InitializeAsync()
    {
        started = await RunningBot.StartAsync([register.Setting, $"--Storage:Path={folder.Store}", .. Verbose]);
        started.Services.GetRequiredService<ILoggerFactory>().AddProvider(logged);
        started.Connector.SetTenant("29:user", Incoming.Tenant);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_somebody_writes_is_in_no_log_no_row_and_no_foreign_message(string kind)
    {
        await FollowedAsync(kind);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(500)]
    public async Task Nor_when_the_connector_fails(int status)
    {
        for (var failures = 0; failures < 8; failures++)
        {
            Bot.Connector.FailNext(status);
        }

        await FollowedAsync("""{"type":"message","text":"Vad heter stadsdirektören, {T}?"}""");
        await FollowedAsync("""{"type":"message","text":"Sitter {N} i LÖK-nätverket?"}""");
    }

    [Fact]
    public async Task Nor_when_the_connector_tells_a_name()
    {
        Bot.Connector.SetTenant("29:user", Name);

        await FollowedAsync("""{"type":"message","text":"Vad heter stadsdirektören?"}""");
    }

    [Fact]
    public async Task Nor_when_the_handler_throws_what_it_was_given()
    {
        ((TeamsAdapter)Bot.Services.GetRequiredService<IBotFrameworkHttpAdapter>()).Use(new Throwing());

        await FollowedAsync("""{"type":"message","text":"{T} {N}"}""");

        Assert.Contains(logged.Lines, line => line.Contains("System.FormatException", StringComparison.Ordinal) && line.Contains(nameof(Throwing), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nor_when_it_is_in_a_header_or_in_the_address()
    {
        var activity = Filled("""{"type":"message","text":"hjälp"}""");
        Dictionary<string, string> headers = new()
        {
            ["User-Agent"] = "Kanariefagelina",
            ["Request-Id"] = "|Kanariefagelina.1.",
            ["traceparent"] = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            ["tracestate"] = "k=Kanariefagelina",
            ["baggage"] = "name=Kanariefagelina",
            ["Correlation-Context"] = "name=Kanariefagelina",
            ["X-Forwarded-For"] = "Kanariefagelina",
            ["X-MS-Conversation-Id"] = "Kanariefagelina",
            ["Cookie"] = "name=Kanariefagelina",
        };

        using var response = await Bot.PostWithAsync(activity, headers, "?name=Kanariefagelina");

        await AssertNowhereAsync();
    }

    [Theory]
    [InlineData("{\"type\":\"Kanariefågelina")]
    [InlineData("{\"type\":\"message\",\"from\":\"Kanariefågelina\"}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"Kanariefågelina\",\"from\":{\"id\":\"x\"},\"conversation\":{\"id\":\"y\"}}")]
    [InlineData("{\"type\":\"message\",\"channelData\":{\"tenant\":{\"id\":\"Kanariefågelina\"}},\"from\":{\"id\":\"x\"},\"conversation\":{\"id\":\"y\"}}")]
    public async Task Nor_of_a_body_that_cannot_be_read(string body)
    {
        await Bot.PostRawAsync(body);

        await AssertNowhereAsync();
    }

    public Task DisposeAsync() => Bot.DisposeAsync();

    public void Dispose()
    {
        logged.Dispose();
        register.Dispose();
        folder.Dispose();
    }

    private RunningBot Bot => started ?? throw new InvalidOperationException("Not started.");

    /// <summary>In a personal chat and in a channel; then somebody else asks something elsewhere.</summary>
    private async Task FollowedAsync(string kind)
    {
        await Bot.PostAsync(Filled(kind));
        await Bot.PostAsync(InChannel(Filled(kind)));
        await Bot.PostAsync(Incoming.Message(Bot.Connector.ServiceUrl, elsewhere, "29:other", "hjälp"));
        await AssertNowhereAsync();
    }

    private JsonObject Filled(string kind)
    {
        var activity = Incoming.Message(Bot.Connector.ServiceUrl, RunningBot.NewConversation(), "29:user", null);
        activity.Remove("text");
        foreach (var (name, value) in Parsed(kind))
        {
            activity[name] = value?.DeepClone();
        }

        var (tenant, team, channel) = (new JsonObject { ["id"] = Incoming.Tenant, ["name"] = Name }, new JsonObject { ["id"] = "19:team@thread.tacv2", ["name"] = Name }, new JsonObject { ["id"] = "19:channel@thread.tacv2", ["name"] = Name });
        activity["from"]!["name"] = Name;
        activity["from"]!["role"] = Said;
        activity["recipient"]!["name"] = Name;
        activity["conversation"]!["name"] = Name;
        activity["channelData"] = new JsonObject { ["tenant"] = tenant, ["team"] = team, ["channel"] = channel, ["eventType"] = Said, ["source"] = new JsonObject { ["name"] = Name }, ["meeting"] = new JsonObject { ["id"] = "m", ["title"] = Name } };
        foreach (var member in new[] { "locale", "localTimezone", "textFormat", "summary", "speak", "label", "valueType", "importance", "inputHint", "callerId", "code", "attachmentLayout", "unknownMember" })
        {
            activity[member] = Said;
        }

        activity["entities"] = JsonNode.Parse(Fill("""[{"type":"mention","text":"<at>{N}</at>","mentioned":{"id":"29:x","name":"{N}"}},{"type":"clientInfo","locale":"{T}","country":"{T}","platform":"{T}"},{"type":"{T}","name":"{N}"}]"""));
        activity["attachments"] = JsonNode.Parse(Fill("""[{"contentType":"text/html","content":"<p>{N}</p>"},{"contentType":"application/vnd.microsoft.teams.file.download.info","name":"{N}.pdf","contentUrl":"https://example.invalid/{T}","content":{"fileType":"{T}"}}]"""));
        return activity;
    }

    private static JsonObject InChannel(JsonObject activity)
    {
        activity["id"] = Guid.NewGuid().ToString("N");
        activity["conversation"]!["id"] = $"19:{Guid.NewGuid():N}@thread.tacv2;messageid=1";
        activity["conversation"]!["conversationType"] = "channel";
        activity["conversation"]!["isGroup"] = true;
        return activity;
    }

    private static string Fill(string json) => json.Replace("{N}", Name, StringComparison.Ordinal).Replace("{T}", Said, StringComparison.Ordinal);

    private static JsonObject Parsed(string json) => JsonNode.Parse(Fill(json))?.AsObject() ?? [];

    private async Task AssertNowhereAsync()
    {
        Bot.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.NotEmpty(logged.Lines);
        foreach (var line in logged.Lines)
        {
            Assert.True(!Spellings.Any(spelling => line.Contains(spelling, StringComparison.OrdinalIgnoreCase)), line);
        }

        foreach (var message in Bot.Connector.In(elsewhere))
        {
            Assert.DoesNotContain(Spellings, spelling => message.Raw.Contains(spelling, StringComparison.OrdinalIgnoreCase));
        }

        foreach (var path in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
        {
            await AssertNotInAsync(path);
        }
    }

    private static async Task AssertNotInAsync(string path)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false);
        foreach (var spelling in Spellings)
        {
            Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(spelling)) < 0, $"{spelling} is in {Path.GetFileName(path)}");
            Assert.True(bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(spelling)) < 0, $"{spelling} is in {Path.GetFileName(path)}");
        }
    }

    private sealed class Throwing : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
            throw new FormatException($"The input string '{turnContext.Activity.Text}' was not in a correct format.", new InvalidOperationException(turnContext.Activity.From?.Name));
    }
}
