using System.Collections.Concurrent;
using System.Diagnostics;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Telemetry;

[Collection(AloneWithTelemetry.Name)]
public sealed class SpanTests : IAsyncLifetime, IDisposable
{
    private readonly ConcurrentQueue<Activity> spans = new();
    private readonly ActivityListener listener;
    private RunningBot? started;

    public SpanTests()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Samverkan" or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
    }

    public async Task InitializeAsync() => started = await RunningBot.StartAsync();

    [Fact]
    public async Task A_turn_has_one_span_below_its_request_with_words_of_ours_and_nothing_else()
    {
        await Bot.AskAsync(RunningBot.NewConversation(), "Hur ofta träffas LÖK-nätverket?");

        var turn = await TurnAsync();
        Assert.Equal("turn", turn.OperationName);
        Assert.Equal("Microsoft.AspNetCore", turn.Parent?.Source.Name);
        Assert.Equal(
            ["samverkan.activity=message", "samverkan.answer=answered", "samverkan.conversation=personal"],
            turn.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Order());
        Assert.Empty(turn.Baggage);
        Assert.Equal(ActivityStatusCode.Unset, turn.Status);
    }

    [Fact]
    public async Task A_refused_turn_says_why()
    {
        await Bot.AskAsync(RunningBot.NewConversation(), "811218-9876");

        Assert.Equal("personal-number", (await TurnAsync()).GetTagItem("samverkan.refusal"));
    }

    [Fact]
    public async Task A_turn_that_fails_is_an_error_without_words()
    {
        Bot.Connector.FailNext(400);
        await Bot.SayAsync(RunningBot.NewConversation(), "hjälp");

        var turn = await TurnAsync();
        Assert.Equal(ActivityStatusCode.Error, turn.Status);
        Assert.Null(turn.StatusDescription);
        Assert.Empty(turn.Events);
    }

    public Task DisposeAsync() => Bot.DisposeAsync();

    public void Dispose() => listener.Dispose();

    private RunningBot Bot => started ?? throw new InvalidOperationException("Not started.");

    // A span ends after the response went out.
    private async Task<Activity> TurnAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            if (spans.FirstOrDefault(span => span.Source.Name == "Samverkan") is { } turn)
            {
                return turn;
            }

            await Task.Delay(5, patience.Token);
        }
    }
}
