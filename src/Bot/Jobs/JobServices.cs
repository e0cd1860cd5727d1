namespace Samverkan.Bot.Jobs;

internal static class JobServices
{
    /// <summary>The worker and the sweeper. Who has jobs adds an <see cref="IJobHandler"/> and its <see cref="JobPartition"/>s.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddSingleton<JobAnnouncer>()
        .AddSingleton<JobRunner>()
        .AddHostedService<JobWorker>()
        .AddHostedService<OutboxSweeper>();
}
