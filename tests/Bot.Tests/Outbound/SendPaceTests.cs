using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Samverkan.Bot.Hosting.Configuration;
using Samverkan.Bot.Outbound;

namespace Samverkan.Bot.Tests.Outbound;

/// <summary>The pace that Teams takes, by a clock that jumps to each place as it is given.</summary>
public sealed class SendPaceTests
{
    private static readonly TimeSpan Always = TimeSpan.FromDays(1);
    private static readonly DateTimeOffset Start = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider time = new(Start);
    private readonly SendPace pace;

    public SendPaceTests() => pace = With("11111111-2222-3333-4444-555555555555");

    [Theory]
    [InlineData(7, 1)]
    [InlineData(8, 2)]
    [InlineData(60, 30)]
    [InlineData(1800, 3600)]
    public void No_window_ever_holds_more_of_a_conversation_than_Teams_takes(int most, int seconds)
    {
        var sends = Enumerable.Range(0, 4000).Select(_ => Start + pace.Reserve("c", null, Always)).ToArray();

        Assert.All(sends.Skip(most).Zip(sends), pair => Assert.True(pair.First - pair.Second >= TimeSpan.FromSeconds(seconds)));
    }

    [Fact]
    public void Seven_go_at_once_and_the_eighth_a_second_later()
    {
        var waits = Enumerable.Range(0, 9).Select(_ => pace.Reserve("c", null, Always).TotalSeconds).ToArray();

        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 1, 2], waits);
    }

    [Fact]
    public void A_conversation_that_is_held_up_does_not_delay_another()
    {
        pace.Hold("slow", TimeSpan.FromSeconds(30));

        Assert.Equal(30, pace.Reserve("slow", null, Always).TotalSeconds);
        Assert.Equal(0, pace.Reserve("other", null, Always).TotalSeconds);
    }

    [Fact]
    public void Who_will_not_wait_that_long_takes_no_place()
    {
        for (var send = 0; send < 7; send++)
        {
            pace.Reserve("c", null, TimeSpan.Zero);
        }

        Assert.Equal(1, pace.Reserve("c", null, TimeSpan.Zero).TotalSeconds);
        Assert.Equal(1, pace.Reserve("c", null, TimeSpan.Zero).TotalSeconds);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(0, pace.Reserve("c", null, TimeSpan.Zero).TotalSeconds);
    }

    [Fact]
    public void A_tenant_gets_fifty_a_second_over_all_its_conversations()
    {
        var waits = Enumerable.Range(0, 51).Select(number => pace.Reserve($"c{number}", "tenant", Always).TotalSeconds).ToArray();

        Assert.All(waits[..50], wait => Assert.Equal(0, wait));
        Assert.Equal(1, waits[50]);
        Assert.Equal(0, pace.Reserve("d", "another", Always).TotalSeconds);
    }

    [Fact]
    public void Without_an_app_id_nobody_waits_but_for_a_connector_that_asks_for_it()
    {
        var free = With(null);

        Assert.All(Enumerable.Range(0, 100), _ => Assert.Equal(0, free.Reserve("c", null, Always).TotalSeconds));
        free.Hold("c", TimeSpan.FromSeconds(3));
        Assert.Equal(3, free.Reserve("c", null, Always).TotalSeconds);
    }

    private SendPace With(string? appId) => new(Options.Create(new BotIdentityOptions { MicrosoftAppId = appId }), time);
}
