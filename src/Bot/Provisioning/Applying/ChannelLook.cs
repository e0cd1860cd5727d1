using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Inventory;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>The list of channels, shared by all who look for one: a list serves everybody whose question is older than it.</summary>
internal sealed class ChannelLook(TeamGraph team, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private (DateTimeOffset At, IReadOnlyList<ObservedChannel> Channels)? last;

    /// <param name="since">The list has to be asked for after this.</param>
    public async Task<GraphAnswer<IReadOnlyList<ObservedChannel>>> SinceAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (last is { } seen && seen.At > since)
            {
                return new GraphAnswer<IReadOnlyList<ObservedChannel>>.Given(seen.Channels);
            }

            var at = time.GetUtcNow();
            var answer = await team.ChannelsAsync(cancellationToken);
            if (answer is GraphAnswer<IReadOnlyList<ObservedChannel>>.Given given)
            {
                last = (at, given.Value);
            }

            return answer;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
