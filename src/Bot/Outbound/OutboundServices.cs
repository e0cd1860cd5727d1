using Samverkan.Bot.Jobs;
using Samverkan.Bot.Outbound.Standing;
using Samverkan.Bot.Privacy.Retention;

namespace Samverkan.Bot.Outbound;

internal static class OutboundServices
{
    public static IServiceCollection AddOutbound(this IServiceCollection services)
    {
        foreach (var partition in OutgoingKeys.Partitions)
        {
            services.AddSingleton(new JobPartition(partition));
        }

        services.AddSingleton(new JobPartition(ConversationKeys.Partition));
        return services
            .AddSingleton<AcquaintanceMiddleware>()
            .AddSingleton<Acquaintances>()
            .AddSingleton<Connector>()
            .AddSingleton<Deliveries>()
            .AddSingleton<HeardTeams>()
            .AddSingleton<KnownConversations>()
            .AddSingleton<KnownPeople>()
            .AddSingleton<KnownTeams>()
            .AddSingleton<OutgoingQueue>()
            .AddSingleton<Posts>()
            .AddSingleton<SendPace>()
            .AddSingleton<SilenceMiddleware>()
            .AddSingleton<SilentConversations>()
            .AddSingleton<IJobHandler, MetJob>()
            .AddSingleton<IJobHandler, SendJob>()
            .AddSingleton<IJobHandler, StandingJob>()
            .AddSingleton<IRetention, OnceRetention>()
            .AddHostedService<AcquaintanceWriter>()
            .AddHostedService<HeardTeamWriter>()
            .AddHostedService<SilenceRefresh>();
    }
}
