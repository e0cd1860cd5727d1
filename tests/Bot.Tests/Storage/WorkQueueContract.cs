using Samverkan.Bot.Storage.Queues;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>What every work queue does. A test class for each derives from it and says where an empty one is and how time passes there.</summary>
public abstract class WorkQueueContract
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private protected abstract IWorkQueue Queue { get; }

    /// <summary>Lets at least this much time pass for the queue.</summary>
    private protected abstract Task Pass(TimeSpan time);

    [Theory]
    [InlineData("job/1")]
    [InlineData("åäö 😀 <xml>&amp;\u0001\0\r\n")]
    public async Task What_is_sent_is_received_as_it_was(string text)
    {
        await Send(text);

        var message = Assert.Single(await Receive());

        Assert.Equal((text, 1), (message.Text, message.Deliveries));
        Assert.NotEmpty(message.Id);
    }

    [Fact]
    public async Task An_empty_queue_gives_nothing_at_once() => Assert.Empty(await Receive());

    [Fact]
    public async Task A_message_that_somebody_has_is_hidden_from_all_others()
    {
        await Send("job");
        Assert.Single(await Receive());

        Assert.Empty(await Receive());
    }

    /// <summary>In one test, because time that passes in Azure is time that the tests take.</summary>
    [Fact]
    public async Task What_nobody_completed_comes_back_and_is_no_longer_of_who_had_it_for_too_long()
    {
        await Send("done");
        await Send("left");
        var received = await Receive(Second);
        var (done, first) = (received.Single(message => message.Text == "done"), received.Single(message => message.Text == "left"));
        Assert.True(await Queue.CompleteAsync(done, default));
        Assert.False(await Queue.CompleteAsync(done, default));

        await Pass(Second);
        var second = Assert.Single(await Receive());

        Assert.Equal((first.Id, first.Text, 2), (second.Id, second.Text, second.Deliveries));
        Assert.NotEqual(first.Receipt, second.Receipt);
        Assert.False(await Queue.CompleteAsync(first, default));
        Assert.True(await Queue.CompleteAsync(second, default));
        Assert.False(await Queue.CompleteAsync(first, default));
    }

    [Fact]
    public async Task A_delayed_message_comes_when_it_is_due_and_not_before()
    {
        await Queue.SendAsync("later", Second, default);
        await Queue.SendAsync("much later", Hour, default);
        Assert.Empty(await Receive());

        await Pass(Second);

        Assert.Equal("later", Assert.Single(await Receive()).Text);
    }

    [Fact]
    public async Task Many_are_received_at_once_and_no_more_than_asked_for()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => Send($"{number}")));

        Assert.Equal(3, (await Queue.ReceiveAsync(3, Hour, default)).Count);
        Assert.Equal(QueueLimits.MessagesAtOnce, (await Queue.ReceiveAsync(QueueLimits.MessagesAtOnce, Hour, default)).Count);
        Assert.Equal(5, (await Queue.ReceiveAsync(QueueLimits.MessagesAtOnce, Hour, default)).Count);
    }

    [Fact]
    public async Task Of_many_who_receive_at_once_each_message_goes_to_one()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Send($"{number}")));

        var received = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Queue.ReceiveAsync(5, Hour, default)));

        Assert.Equal(20, received.Sum(each => each.Count));
        Assert.Equal(20, received.SelectMany(each => each).Select(message => message.Text).Distinct().Count());
    }

    [Fact]
    public async Task A_message_takes_all_that_it_may()
    {
        var text = new string('ö', QueueLimits.BytesInText / 2);

        await Send(text);

        Assert.Equal(text, Assert.Single(await Receive()).Text);
    }

    [Fact]
    public async Task What_Azure_Storage_Queues_would_refuse_is_refused()
    {
        Func<Task>[] refused =
        [
            () => Send(""),
            () => Send(new string('x', QueueLimits.BytesInText + 1)),
            () => Send("half a pair \ud83d"),
            () => Queue.SendAsync("job", -Second, default),
            () => Queue.SendAsync("job", QueueLimits.LongestDelay + Second, default),
            () => Queue.ReceiveAsync(0, Hour, default),
            () => Queue.ReceiveAsync(33, Hour, default),
            () => Queue.ReceiveAsync(1, TimeSpan.Zero, default),
            () => Queue.ReceiveAsync(1, QueueLimits.LongestDelay + Second, default),
        ];

        foreach (var call in refused)
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(call);
        }

        Assert.Empty(await Receive());
    }

    [Fact]
    public async Task A_queue_may_be_made_again_and_keeps_what_it_has()
    {
        await Send("job");

        await Queue.EnsureAsync(default);

        Assert.Single(await Receive());
    }

    [Fact]
    public async Task A_cancelled_call_does_nothing()
    {
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Queue.SendAsync("job", TimeSpan.Zero, cancelled));
        Assert.Empty(await Receive());
    }

    private Task Send(string text) => Queue.SendAsync(text, TimeSpan.Zero, default);

    private Task<IReadOnlyList<QueuedMessage>> Receive(TimeSpan? hidden = null) => Queue.ReceiveAsync(QueueLimits.MessagesAtOnce, hidden ?? Hour, default);
}
