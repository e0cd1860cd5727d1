using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace Samverkan.Bot.Conversation;

internal static class ConversationServices
{
    // The loggers of HTTP clients cost more than a whole answer does, and would log addresses.
    public static IServiceCollection AddConversation(this IServiceCollection services) => services
        .ConfigureHttpClientDefaults(client => client.RemoveAllLoggers())
        .AddSingleton<IBotFrameworkHttpAdapter, TeamsAdapter>()
        .AddSingleton<IBot, SamverkanBot>()
        .AddSingleton<Answering>()
        .AddSingleton<AskContexts>()
        .AddSingleton<Clicks.Clicks>()
        .AddSingleton<Commands.Commands>()
        .AddSingleton<Dialogs.Dialogs>()
        .AddSingleton<DuplicateMiddleware>()
        .AddSingleton<RegisterAge>()
        .AddSingleton<ReplyExtras>()
        .AddSingleton(provider => new Lazy<Commands.Commands>(provider.GetRequiredService<Commands.Commands>))
        .AddSingleton<Searching.Searching>()
        .AddSingleton<Searching.SearchSenders>()
        .AddSingleton<SwedishCalendar>()
        .AddSingleton<TopicMemory>()
        .AddSingleton<TurnFaults>()
        .AddSingleton<Typing>()
        .AddSingleton<Welcome>();
}
