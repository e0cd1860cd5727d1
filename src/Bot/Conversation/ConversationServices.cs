using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace Samverkan.Bot.Conversation;

internal static class ConversationServices
{
    // The loggers of HTTP clients cost more than a whole answer does, and would log addresses.
    public static IServiceCollection AddConversation(this IServiceCollection services) => services
        .ConfigureHttpClientDefaults(client => client.RemoveAllLoggers())
        .AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            provider.GetRequiredService<IConfiguration>(),
            httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
            logger: provider.GetRequiredService<ILogger<ConfigurationBotFrameworkAuthentication>>()))
        .AddSingleton<IBotFrameworkHttpAdapter, TeamsAdapter>()
        .AddSingleton<IBot, SamverkanBot>()
        .AddSingleton<Answering>()
        .AddSingleton<DuplicateMiddleware>()
        .AddSingleton<RegisterAge>()
        .AddSingleton<SwedishCalendar>()
        .AddSingleton<TopicMemory>()
        .AddSingleton<TurnFaults>()
        .AddSingleton<Welcome>();
}
