#if !BOTFRAMEWORK_SDK
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace Samverkan.Bot.Hosting;

/// <summary>Fetches the channel's keys at the start, and goes on trying until they are there. The SDK fetches them in the first turn.</summary>
internal sealed class ChannelWarmUp(ConfigurationBotFrameworkAuthentication authentication, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await authentication.WarmAsync(stoppingToken);
        while (!authentication.HasKeys)
        {
            await Task.Delay(Between, time, stoppingToken);
            await authentication.WarmAsync(stoppingToken);
        }
    }
}
#endif
