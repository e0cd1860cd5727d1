using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Tokens that were found good, by their hash: a channel sends the same one for an hour. Only good ones come in, so a stranger cannot
/// fill it; when it is full all the same it begins anew.
/// </summary>
internal sealed class TokenCache
{
    private const int Capacity = 1000;
    private readonly ConcurrentDictionary<TokenHash, ChannelIdentity> _identities = new();
    private int _count;

    public bool TryGet(in TokenHash token, [NotNullWhen(true)] out ChannelIdentity? identity) => _identities.TryGetValue(token, out identity);

    public void Keep(in TokenHash token, ChannelIdentity identity)
    {
        if (Interlocked.Increment(ref _count) > Capacity)
        {
            _identities.Clear();
            Volatile.Write(ref _count, 1);
        }

        _identities[token] = identity;
    }
}
