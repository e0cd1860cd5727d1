using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenTelemetry.Trace;
using Samverkan.Bot.Hosting;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Telemetry;

[Collection(AloneWithTelemetry.Name)]
public sealed class OtlpTests
{
    private const string Canary = "kanariefågel";

    [Fact]
    public async Task Spans_metrics_and_logs_go_to_the_collector_that_is_named_and_hold_no_words_of_anybody()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        await using (var bot = await RunningBot.StartAsync(receiver.Settings))
        {
            bot.Connector.FailNext(400);
            await bot.SayAsync(RunningBot.NewConversation(), $"{Canary} ett", user: $"29:{Canary}");
            await bot.SayAsync(RunningBot.NewConversation(), "Hur ofta träffas LÖK-nätverket?");
            await bot.SayAsync(RunningBot.NewConversation(), "811218-9876");
            await receiver.UntilAsync("metrics", "samverkan.refusals");
            await receiver.UntilAsync("logs", "The turn failed");
            await receiver.UntilAsync("traces", "personal-number");
        }

        foreach (var name in new[] { "samverkan.questions", "samverkan.turn.duration", "samverkan.register.age", "answered" })
        {
            Assert.Contains(name, receiver.All("metrics"), StringComparison.Ordinal);
        }

        foreach (var signal in new[] { "traces", "metrics", "logs" })
        {
            var all = receiver.All(signal);
            Assert.Contains("service.name", all, StringComparison.Ordinal);
            Assert.Contains("samverkan", all, StringComparison.Ordinal);
            Assert.DoesNotContain("kanarie", all, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("9876", all, StringComparison.Ordinal);
            Assert.DoesNotContain("/v3/conversations", all, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_a_collector_nothing_is_there_and_nothing_is_timed()
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Null(bot.Services.GetService<TracerProvider>());
        Assert.False(bot.Services.GetRequiredService<Samverkan.Bot.Telemetry.Metrics>().TimesTurns);
    }

    [Fact]
    public async Task A_collector_that_is_away_holds_nobody_up()
    {
        await using var bot = await RunningBot.StartAsync("--OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:1", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf", "--OTEL_EXPORTER_OTLP_TIMEOUT=200");

        Assert.Contains("fyra gånger", (await bot.AskAsync(RunningBot.NewConversation(), "Hur ofta träffas LÖK-nätverket?")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("collector")]
    [InlineData("localhost:4317")]
    [InlineData("ftp://localhost")]
    [InlineData("http://name:secret@localhost:4317")]
    public void An_endpoint_that_is_none_stops_the_start_and_is_not_repeated(string endpoint)
    {
        var refused = Assert.Throws<OptionsValidationException>(() => BotHost.Build(["--environment", "Development", $"--OTEL_EXPORTER_OTLP_ENDPOINT={endpoint}"]));

        var refusal = Assert.Single(refused.Failures);
        Assert.StartsWith("OTEL_EXPORTER_OTLP_ENDPOINT: ", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refusal, StringComparison.Ordinal);
    }
}
