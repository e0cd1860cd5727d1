using Samverkan.Bot.Provisioning.Graph;

namespace Samverkan.Bot.Provisioning.Inventory;

/// <summary>Reads again what Graph did not answer: reading twice does no harm.</summary>
internal sealed class PatientReading(TimeProvider time)
{
    private const int Attempts = 6;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <returns>The answer, or the refusal; nothing else.</returns>
    /// <exception cref="GraphSilentException">It did not answer after several attempts.</exception>
    public async Task<GraphAnswer<T>> AskAsync<T>(Func<CancellationToken, Task<GraphAnswer<T>>> ask, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var answer = await ask(cancellationToken);
            var (wait, why) = answer switch
            {
                GraphAnswer<T>.Later later => (later.After, "429"),
                GraphAnswer<T>.Unknown unknown => (First * Math.Pow(2, attempt - 1), unknown.Why),
                _ => (TimeSpan.Zero, string.Empty),
            };
            if (why.Length == 0)
            {
                return answer;
            }

            if (attempt == Attempts || wait > Longest)
            {
                throw new GraphSilentException(why);
            }

            await Task.Delay(wait, time, cancellationToken);
        }
    }
}
