using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping.Proposals;
using Samverkan.Bot.Tests.Minutes;

namespace Samverkan.Bot.Tests.Privacy;

/// <summary>What is typed into the form of minutes, and asked for afterwards, is in no log at any level, whatever goes wrong on the way.</summary>
public sealed class MinutesCanaryTests : IAsyncLifetime, IDisposable
{
    private const string Said = "kvittersång";

    // As JSON and addresses may spell them too. The names are those of people who write and are given something.
    private static readonly string[] Spellings = ["kvitters", "Anna Ek", "Cia Lind", "Eva Ers", "Gun Skyddad"];

    private readonly EverythingLogged logged = new();
    private MinutesBot? started;

    private MinutesBot Bot => started ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        started = await MinutesBot.StartAsync("--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft=Trace", "--Logging:LogLevel:System=Trace");
        started.Bot.Services.GetRequiredService<ILoggerFactory>().AddProvider(logged);
    }

    public Task DisposeAsync() => Bot.DisposeAsync();

    public void Dispose() => logged.Dispose();

    [Fact]
    public async Task Written_published_corrected_marked_asked_for_and_retracted()
    {
        var council = await Bot.CouncilAsync();
        var connector = Bot.Bot.Connector;
        var page = await Bot.ClickAsync(MinutesBot.Anna, await Bot.FormAsync(MinutesBot.Anna, council), "Nästa: beslut", (council.Seat(2, "cia"), "substitute eva"), (council.Seat(3, "gun"), "present"));
        page = await Bot.ClickAsync(MinutesBot.Anna, page, "Nästa: åtgärder", ("decision.1", $"Vi börjar med {Said}."));

        // What is wrong at its field, forged, too long, and no field at all.
        page = (await Bot.Bot.ClickAsync(MinutesBot.Anna.Chat(), page, "Nästa: öppna frågor", new Dictionary<string, string> { ["action.1"] = $"Öva {Said}", ["due.1"] = Said, ["who.1"] = Said, [Said] = Said, ["action.2"] = string.Concat(Enumerable.Repeat(Said, 500)) }, MinutesBot.Anna, tamper: _ => { })).Card;
        Assert.Contains("Skriv dagen så här", page.Text, StringComparison.Ordinal);
        page = (await Bot.Bot.ClickAsync(MinutesBot.Anna.Chat(), page, "Nästa: öppna frågor", new Dictionary<string, string> { ["due.1"] = "2026-11-25", ["who.1"] = "person:cia", ["action.2"] = "" }, MinutesBot.Anna, tamper: _ => { })).Card;
        page = await Bot.ClickAsync(MinutesBot.Anna, page, "Nästa: avslutning", ("question.1", $"Varför {Said}?"));
        var preview = await Bot.ClickAsync(MinutesBot.Anna, page, "Förhandsgranska", ("diary", $"{Said}-1"), ("secrecy", Said));

        // The connector refuses, breaks off and does not understand before it takes it.
        connector.FailNext(429, ("Retry-After", "2"));
        connector.FailNext(503);
        var published = await Bot.ClickAsync(MinutesBot.Anna, preview, "Publicera");
        var post = await Bot.PassUntilAsync(connector.NextAsync(council.Channel));
        Assert.Contains(Said, post.Card.Text, StringComparison.Ordinal);
        connector.FailNext(500);
        connector.FailNext(400);
        connector.ResetNext();
        Assert.Contains(Said, (await Bot.ClickAsync(MinutesBot.Cia, post.Card, "Markera som klar", ("action", $"{council.Id} 2026 00001 1"))).Text, StringComparison.Ordinal);
        await Bot.StandsAsync(council, "✓ Klar.");
        Assert.Contains(Said, (await Bot.SayAsync(MinutesBot.Cia, $"klara åtgärder i {council.Name}")).Text, StringComparison.Ordinal);
        await Bot.SayAsync(MinutesBot.Cia, $"beslut om {Said} i {council.Name}");
        await Bot.SayAsync(MinutesBot.Anna, $"sammanfatta {Said}");
        var correction = await Bot.ClickAsync(MinutesBot.Anna, await Bot.ClickAsync(MinutesBot.Anna, published, "Rätta"), "Nästa: beslut");
        await Bot.ClickAsync(MinutesBot.Anna, await Bot.ClickAsync(MinutesBot.Anna, correction, "Förhandsgranska", ("decision.1", $"Mer {Said}")), "Publicera rättelsen");
        await Bot.StandsAsync(council, "v2, rättad");
        await Bot.ClickAsync(MinutesBot.Anna, await Bot.ClickAsync(MinutesBot.Anna, published, "Dra tillbaka"), "Ja, dra tillbaka");

        Assert.NotEmpty(logged.Lines);
        foreach (var line in logged.Lines)
        {
            Assert.True(!Spellings.Any(spelling => line.Contains(spelling, StringComparison.OrdinalIgnoreCase)), line);
        }
    }

    [Fact]
    public async Task Nor_when_what_is_kept_cannot_be_read()
    {
        var council = await Bot.CouncilAsync();
        await Bot.ClickAsync(MinutesBot.Anna, await Bot.FormAsync(MinutesBot.Anna, council), "Spara och stäng");
        var rows = Bot.Bot.Services.GetRequiredService<Samverkan.Bot.Storage.IRowStore>();
        var row = await rows.FindAsync(MinutesKeys.Draft(council.Meeting), default) ?? throw new InvalidOperationException();
        await rows.WriteAsync([new Samverkan.Bot.Storage.RowWrite.Replace(row.Key, new Samverkan.Bot.Storage.RowValues().WithDocument("Json", System.Text.Encoding.UTF8.GetBytes($$"""{"Meeting":"{{Said}}"}""")), row.ETag)], default);

        await Bot.Bot.SayAsync(MinutesBot.Anna.Chat(), $"sammanfatta {council.Name}", MinutesBot.Anna);

        Assert.Contains(logged.Lines, line => line.Contains("JsonException", StringComparison.Ordinal));
        Assert.All(logged.Lines, line => Assert.DoesNotContain(Said, line, StringComparison.OrdinalIgnoreCase));
    }
}
