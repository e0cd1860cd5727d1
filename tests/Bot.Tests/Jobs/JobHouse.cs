using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Storage.Queues;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Jobs;

/// <summary>The job room on a real store and a clock that stands still.</summary>
internal sealed class JobHouse : IDisposable
{
    public const string Partition = "work";

    private readonly TemporaryFolder folder = new();
    private readonly EmbeddedFile file;
    private readonly ILoggerFactory loggers;
    private readonly List<IDisposable> started = [];

    public JobHouse()
    {
        file = new EmbeddedFile(folder.Store);
        Rows = new EmbeddedRowStore(file);
        Queues = new WorkQueues(new EmbeddedWorkQueue(file, "jobs", Time), new EmbeddedWorkQueue(file, "poison", Time));
        loggers = LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        Announcer = new JobAnnouncer(Queues, loggers.CreateLogger<JobAnnouncer>());
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    public CapturedLogs Logs { get; } = new();

    public RecordingHandler Handler { get; } = new();

    public IRowStore Rows { get; }

    public WorkQueues Queues { get; }

    public JobAnnouncer Announcer { get; }

    public JobRunner Runner(IRowStore? rows = null) => new(rows ?? Rows, Queues, Announcer, [Handler], Time, loggers.CreateLogger<JobRunner>());

    public JobWorker Worker() => Keep(new JobWorker(Queues, Runner(), Announcer, Time, loggers.CreateLogger<JobWorker>()));

    public OutboxSweeper Sweeper() => Keep(new OutboxSweeper(Rows, Announcer, [new JobPartition(Partition)], Time, loggers.CreateLogger<OutboxSweeper>()));

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
        started.ForEach(each => each.Dispose());
        loggers.Dispose();
        Logs.Dispose();
        file.Dispose();
        folder.Dispose();
    }

    private T Keep<T>(T service)
        where T : IDisposable
    {
        started.Add(service);
        return service;
    }
}
