using Microsoft.Extensions.Logging;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Queues;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Jobs;

public sealed class JobTests : IDisposable
{
    private readonly JobHouse house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task The_result_of_a_job_and_its_end_are_one_transaction()
    {
        house.Handler.Act = job => Done(RecordingHandler.Effect(job));
        await house.AddAsync();

        await house.RunDueAsync();

        Assert.True(await house.HasEffectAsync());
        Assert.Empty(await house.JobsAsync());
    }

    [Fact]
    public async Task A_result_that_somebody_else_was_quicker_with_leaves_the_job_to_be_looked_at_again()
    {
        house.Handler.Act = job => Done(RecordingHandler.Effect(job));
        var added = await house.AddAsync();
        await house.Rows.WriteAsync(RecordingHandler.Effect(added), default);

        await house.RunDueAsync();

        Assert.Single(await house.JobsAsync());
    }

    [Fact]
    public async Task A_job_announced_twice_is_done_once()
    {
        var job = await house.AddAsync();
        await house.Announcer.AnnounceAsync(job.Address, TimeSpan.Zero, default);

        Assert.Equal(2, await house.RunDueAsync());

        Assert.Equal(1, house.Handler.Runs);
    }

    [Fact]
    public async Task A_job_that_somebody_is_at_is_not_begun_by_another()
    {
        var job = await house.AddAsync();
        house.Handler.Act = async _ =>
        {
            await house.Announcer.AnnounceAsync(job.Address, TimeSpan.Zero, default);
            await house.RunDueAsync();
            return new JobOutcome.Done([]);
        };

        await house.RunDueAsync();

        Assert.Equal(1, house.Handler.Runs);
    }

    [Fact]
    public async Task A_job_that_is_put_off_is_begun_again_when_it_is_due_and_not_before()
    {
        house.Handler.Act = _ => Later(TimeSpan.FromSeconds(30), hasProgressed: true);
        await house.AddAsync();
        await house.RunDueAsync();

        house.Time.Advance(TimeSpan.FromSeconds(29));
        Assert.Equal(0, await house.RunDueAsync());
        house.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await house.RunDueAsync());

        Assert.Equal(2, house.Handler.Runs);
    }

    [Fact]
    public async Task The_sixth_delivery_without_progress_goes_to_the_poison_queue_with_an_alert()
    {
        house.Handler.Act = _ => throw new InvalidOperationException("never");
        var job = await house.AddAsync();
        for (var delivery = 1; delivery <= 6; delivery++)
        {
            Assert.Empty(await PoisonAsync());
            await house.RunDueAsync();
            house.Time.Advance(JobRunner.Longest);
        }

        Assert.Equal(5, house.Handler.Runs);
        Assert.Equal(job.Address.ToString(), Assert.Single(await PoisonAsync()).Text);
        Assert.True(Assert.Single(await house.JobsAsync()).Job.IsPoisoned);
        Assert.Contains(house.Logs.Lines, line => line.Level == LogLevel.Error && line.Message.StartsWith("ALERT", StringComparison.Ordinal));
        Assert.Equal(0, await house.RunDueAsync());
    }

    [Fact]
    public async Task Progress_starts_the_count_of_deliveries_anew()
    {
        house.Handler.Act = _ => Later(TimeSpan.Zero, hasProgressed: house.Handler.Runs % 4 == 0);
        await house.AddAsync();

        for (var run = 0; run < 20; run++)
        {
            await house.RunDueAsync();
        }

        Assert.Equal(20, house.Handler.Runs);
        Assert.Empty(await PoisonAsync());
    }

    [Fact]
    public async Task A_job_of_a_kind_that_only_a_newer_version_knows_is_left_for_it()
    {
        var job = house.New() with { Kind = "newer" };
        await house.Rows.WriteAsync(JobRows.Insert(job), default);
        await house.Announcer.AnnounceAsync(job.Address, TimeSpan.Zero, default);

        await house.RunDueAsync();

        Assert.Equal("newer", Assert.Single(await house.JobsAsync()).Job.Kind);
        Assert.Contains(house.Logs.Lines, line => line.Message.Contains("does not know", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData(" x")]
    [InlineData("x ")]
    public async Task A_message_that_addresses_no_job_is_removed_and_told(string text)
    {
        await house.Queues.Jobs.SendAsync(text, TimeSpan.Zero, default);

        await house.RunDueAsync();
        house.Time.Advance(JobRunner.Longest);

        Assert.Equal(0, await house.RunDueAsync());
        Assert.Contains(house.Logs.Lines, line => line.Level == LogLevel.Error);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_process_killed_between_any_two_writes_loses_nothing_and_does_nothing_twice(int survive)
    {
        house.Handler.Act = job => house.Handler.Runs % 2 == 1 ? Later(TimeSpan.Zero, hasProgressed: true) : Done(RecordingHandler.Effect(job));
        await house.AddAsync();
        var dying = new FailingRowStore(house.Rows, survive);
        for (var run = 0; run < 2; run++)
        {
            await Record.ExceptionAsync(() => house.RunDueAsync(dying));
        }

        for (var run = 0; run < 4; run++)
        {
            house.Time.Advance(JobRunner.Longest);
            await house.RunDueAsync();
        }

        Assert.True(await house.HasEffectAsync());
        Assert.Empty(await house.JobsAsync());
    }

    private static Task<JobOutcome> Done(params RowWrite[] writes) => Task.FromResult<JobOutcome>(new JobOutcome.Done(writes));

    private static Task<JobOutcome> Later(TimeSpan delay, bool hasProgressed) => Task.FromResult<JobOutcome>(new JobOutcome.Later(delay, hasProgressed, []));

    private Task<IReadOnlyList<QueuedMessage>> PoisonAsync() => house.Queues.Poison.ReceiveAsync(10, TimeSpan.FromSeconds(1), default);
}
