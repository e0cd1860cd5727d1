using Samverkan.Bot.Conversation.Commands;

namespace Samverkan.Bot.Tab;

/// <summary>What the tab is made of.</summary>
internal static class TabServices
{
    public static IServiceCollection AddTab(this IServiceCollection services)
    {
        TabTokens.WaitForKeys();
        return services
            .AddSingleton<KnownChannels>()
            .AddSingleton(_ => new TabAssets(AppContext.BaseDirectory))
            .AddSingleton<TabTokens>()
            .AddSingleton<TabViewers>()
            .AddSingleton<MapData>()
            .AddSingleton<MapLinks>()
            .AddSingleton<ICommand, MapCommand>()
            .AddHostedService<ChannelsRefresh>();
    }
}
