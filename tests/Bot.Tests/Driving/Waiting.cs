using Microsoft.Extensions.Time.Testing;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>For what happens behind a turn, which no answer tells of.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static Task UntilAsync(Func<bool> happened) => UntilAsync(() => Task.FromResult(happened()));

    public static async Task UntilAsync(Func<Task<bool>> happened)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await happened())
        {
            await Task.Delay(5, patience.Token);
        }
    }

    /// <summary>Moves the clock again and again: a timer that is set after one move is reached by the next.</summary>
    public static async Task AdvanceUntilAsync(this FakeTimeProvider time, TimeSpan step, Task done)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!done.IsCompleted)
        {
            time.Advance(step);
            await Task.WhenAny(done, Task.Delay(20, patience.Token));
            patience.Token.ThrowIfCancellationRequested();
        }

        await done;
    }
}
