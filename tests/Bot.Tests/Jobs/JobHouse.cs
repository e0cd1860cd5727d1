using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Queues;
using Samverkan.Bot.Telemetry;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Jobs;

/// <summary>The job room on a real store and a clock that stands still.</summary>
internal sealed class JobHouse : IDisposable
{
    public const string Partition = "work";

    private readonly TemporaryFolder folder = new();
    private readonly ServiceProvider services;

    public JobHouse()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Storage:Path", folder.Store)]).Build();
        services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs))
            .AddSingleton<TimeProvider>(Time)
            .AddStorage(configuration)
            .AddTelemetry(configuration)
            .AddJobs()
            .AddSingleton<IJobHandler>(Handler)
            .AddSingleton(new JobPartition(Partition))
            .BuildServiceProvider();
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    public CapturedLogs Logs { get; } = new();

    public RecordingHandler Handler { get; } = new();

    public IRowStore Rows => services.GetRequiredService<IRowStore>();

    public WorkQueues Queues => services.GetRequiredService<WorkQueues>();

    public JobAnnouncer Announcer => services.GetRequiredService<JobAnnouncer>();

    public JobRunner Runner(IRowStore? rows = null) => ActivatorUtilities.CreateInstance<JobRunner>(services, rows ?? Rows);

    public T Service<T>() => services.GetServices<IHostedService>().OfType<T>().Single();

    public Job New(string target = "target", TimeSpan delay = default) => Job.New(Partition, Handler.Kind, target, Time.GetUtcNow() + delay, Time);

    public async Task<Job> AddAsync(string target = "target", TimeSpan delay = default)
    {
        var job = New(target, delay);
        await Rows.WriteAsync(JobRows.Insert(job), default);
        await Announcer.AnnounceAsync(job.Address, delay, default);
        return job;
    }

    /// <summary>Receives whatever is due and runs it, as the worker does.</summary>
    /// <returns>How many messages there were.</returns>
    public async Task<int> RunDueAsync(IRowStore? rows = null)
    {
        var messages = await Queues.Jobs.ReceiveAsync(16, JobRunner.Longest, default);
        foreach (var message in messages)
        {
            await Runner(rows).RunAsync(message, default);
        }

        return messages.Count;
    }

    public async Task<IReadOnlyList<StoredJob>> JobsAsync()
    {
        List<StoredJob> jobs = [];
        await foreach (var row in Rows.QueryAsync(Partition, JobRows.Range, default))
        {
            jobs.Add(JobRows.Of(row));
        }

        return jobs;
    }

    public async Task<bool> HasEffectAsync(string target = "target") => await Rows.FindAsync(new RowKey(Partition, target), default) is not null;

    public void Dispose()
    {
        services.Dispose();
        Logs.Dispose();
        folder.Dispose();
    }
}
