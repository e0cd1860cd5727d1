namespace Samverkan.Bot.Jobs;

/// <summary>Looks at something again and again for as long as the host runs. No look depends on the one before, so one that fails ends nothing.</summary>
internal static class RegularLook
{
    /// <param name="interval">From the beginning of one look to that of the next. A clock that leaps makes one look, not all that were missed.</param>
    /// <param name="failed">Is told of a look that failed.</param>
    public static async Task RunAsync(TimeSpan interval, TimeProvider time, Func<CancellationToken, Task> look, Action<Exception> failed, CancellationToken stoppingToken)
    {
        while (true)
        {
            var next = Task.Delay(interval, time, stoppingToken);
            try
            {
                await look(stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                failed(error);
            }

            await next;
        }
    }
}
