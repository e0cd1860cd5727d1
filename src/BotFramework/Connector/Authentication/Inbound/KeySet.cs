using System.Collections.Frozen;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The keys of one successful fetch, with the tokens that they have proved good: a new set begins without any.</summary>
internal sealed record KeySet(FrozenDictionary<string, SigningKey> Keys, DateTimeOffset FetchedAt)
{
    public TokenCache Tokens { get; } = new();
}
