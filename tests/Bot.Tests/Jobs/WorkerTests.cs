using Samverkan.Bot.Jobs;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Tests.Jobs;

public sealed class WorkerTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly JobHouse house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task What_is_announced_in_the_same_process_is_begun_at_once()
    {
        var begun = Begun();
        var worker = house.Service<JobWorker>();
        await worker.StartAsync(default);

        await house.AddAsync();

        await begun.Task.WaitAsync(Patience);
        await worker.StopAsync(default);
    }

    [Fact]
    public async Task Told_to_stop_it_finishes_what_it_has_begun_and_takes_no_more()
    {
        var (begun, finish) = (new TaskCompletionSource(), new TaskCompletionSource());
        house.Handler.Act = async _ =>
        {
            begun.TrySetResult();
            await finish.Task;
            return new JobOutcome.Done([]);
        };
        var worker = house.Service<JobWorker>();
        await worker.StartAsync(default);
        await house.AddAsync("first");
        await begun.Task.WaitAsync(Patience);

        var stopped = worker.StopAsync(default);
        await house.AddAsync("second");
        finish.SetResult();
        await stopped.WaitAsync(Patience);

        Assert.Equal("second", Assert.Single(await house.JobsAsync()).Job.Target);
        Assert.Equal(1, house.Handler.Runs);
    }

    [Fact]
    public async Task A_job_that_was_written_and_never_announced_is_found_and_done()
    {
        var begun = Begun();
        await house.Rows.WriteAsync([JobRows.Insert(house.New())], default);
        var (worker, sweeper) = (house.Service<JobWorker>(), house.Service<OutboxSweeper>());
        await worker.StartAsync(default);

        house.Time.Advance(TimeSpan.FromMinutes(1));
        await sweeper.StartAsync(default);

        await begun.Task.WaitAsync(Patience);
        await sweeper.StopAsync(default);
        await worker.StopAsync(default);
    }

    [Fact]
    public async Task A_job_that_cannot_be_read_keeps_no_other_from_being_done()
    {
        var begun = Begun();
        var broken = house.New();
        await house.Rows.WriteAsync([new RowWrite.Insert(JobRows.Key(broken.Address), [])], default);
        await house.Announcer.AnnounceAsync(broken.Address, TimeSpan.Zero, default);
        await house.Rows.WriteAsync([JobRows.Insert(house.New())], default);
        var (worker, sweeper) = (house.Service<JobWorker>(), house.Service<OutboxSweeper>());
        await worker.StartAsync(default);
        await house.Logs.NextAsync(line => line.Message.Contains("could not be run at all", StringComparison.Ordinal));

        house.Time.Advance(TimeSpan.FromMinutes(1));
        await sweeper.StartAsync(default);

        await begun.Task.WaitAsync(Patience);
        await sweeper.StopAsync(default);
        await worker.StopAsync(default);
    }

    private TaskCompletionSource Begun()
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        house.Handler.Act = _ =>
        {
            begun.TrySetResult();
            return Task.FromResult<JobOutcome>(new JobOutcome.Done([]));
        };
        return begun;
    }
}
