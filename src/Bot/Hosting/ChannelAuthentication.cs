using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace Samverkan.Bot.Hosting;

/// <summary>Who may talk to the bot, and as whom it answers: the SDK's own keys. Ours takes the clock too, which the SDK has no place for.</summary>
internal static class ChannelAuthentication
{
    public static IServiceCollection AddChannelAuthentication(this IServiceCollection services) => services
#if BOTFRAMEWORK_SDK
        .AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            provider.GetRequiredService<IConfiguration>(),
            httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
            logger: LoggerOf(provider)));
#else
        .AddSingleton(provider => new ConfigurationBotFrameworkAuthentication(
            provider.GetRequiredService<IConfiguration>(),
            authConfiguration: null,
            provider.GetRequiredService<IHttpClientFactory>(),
            provider.GetRequiredService<TimeProvider>(),
            LoggerOf(provider)))
        .AddSingleton<BotFrameworkAuthentication>(provider => provider.GetRequiredService<ConfigurationBotFrameworkAuthentication>())
        .AddSingleton<IReadiness, ChannelReadiness>()
        .AddHostedService<ChannelWarmUp>();
#endif

    // By our name: what is logged by Microsoft's is shown from warnings up.
    private static ILogger LoggerOf(IServiceProvider provider) => provider.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ChannelAuthentication));
}
