namespace Samverkan.Bot.Jobs;

/// <summary>Looks at something again and again for as long as the host runs. No look depends on the one before, so one that fails ends nothing.</summary>
internal static class RegularLook
{
    /// <param name="failed">Is told of a look that failed.</param>
    /// <inheritdoc cref="EveryAsync"/>
    public static Task RunAsync(TimeSpan interval, TimeProvider time, Func<CancellationToken, Task> look, Action<Exception> failed, CancellationToken stoppingToken) =>
        EveryAsync(
            interval,
            time,
            async cancellationToken =>
            {
                try
                {
                    await look(cancellationToken);
                }
                catch (Exception error) when (!cancellationToken.IsCancellationRequested)
                {
                    failed(error);
                }
            },
            stoppingToken);

    /// <summary>As above, for a look that sees to its own faults: one that fails ends the host.</summary>
    /// <param name="interval">From the beginning of one look to that of the next. A clock that leaps makes one look, not all that were missed.</param>
    public static async Task EveryAsync(TimeSpan interval, TimeProvider time, Func<CancellationToken, Task> look, CancellationToken stoppingToken)
    {
        while (true)
        {
            var next = Task.Delay(interval, time, stoppingToken);
            await look(stoppingToken);
            await next;
        }
    }
}
