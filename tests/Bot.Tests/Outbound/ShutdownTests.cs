using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Outbound;

/// <summary>What a host does that is told to stop while it works.</summary>
public sealed class ShutdownTests
{
    [Fact]
    public async Task A_turn_that_was_begun_is_finished_and_nothing_more_is_taken_in()
    {
        await using var bot = await RunningBot.StartAsync();
        var (begun, finish) = (new TaskCompletionSource(), new TaskCompletionSource());
        bot.Connector.FailNext(async context =>
        {
            begun.TrySetResult();
            await finish.Task;
            await context.Response.WriteAsync("""{"id":"1"}""");
        });
        var turn = bot.PostAsync(Incoming.Message(bot.Connector.ServiceUrl, RunningBot.NewConversation(), "29:user", "hjälp"));
        await begun.Task;

        var stopping = bot.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        var stopped = bot.Services.GetRequiredService<IHost>().StopAsync();
        await Waiting.UntilAsync(() => stopping.IsCancellationRequested);
        Assert.False(turn.IsCompleted);
        finish.SetResult();

        Assert.Equal(HttpStatusCode.OK, await turn);
        await stopped;
        await Assert.ThrowsAsync<HttpRequestException>(() => bot.Http.GetAsync(new Uri("/health/live", UriKind.Relative)));
    }
}
