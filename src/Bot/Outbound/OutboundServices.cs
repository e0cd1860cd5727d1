using Samverkan.Bot.Jobs;

namespace Samverkan.Bot.Outbound;

internal static class OutboundServices
{
    public static IServiceCollection AddOutbound(this IServiceCollection services)
    {
        foreach (var partition in OutgoingKeys.Partitions)
        {
            services.AddSingleton(new JobPartition(partition));
        }

        return services
            .AddSingleton<Connector>()
            .AddSingleton<Deliveries>()
            .AddSingleton<KnownConversations>()
            .AddSingleton<OutgoingQueue>()
            .AddSingleton<Posts>()
            .AddSingleton<SendPace>()
            .AddSingleton<SilenceMiddleware>()
            .AddSingleton<SilentConversations>()
            .AddSingleton<IJobHandler, SendJob>()
            .AddHostedService<SilenceRefresh>();
    }
}
