using System.Collections.Frozen;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The channel's keys, from the configured address and the one it names; no token has a say in where.</summary>
internal sealed class KeySource(string metadataUrl, OutgoingHttp http, TimeProvider time)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(3);

    /// <summary>Throws when they are not to be had, or there is none among them.</summary>
    public async Task<KeySet> FetchAsync()
    {
        var begun = time.GetUtcNow();
        using var patience = new CancellationTokenSource(_patience, time);
        var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(metadataUrl, new KeyDocuments(http), patience.Token);
        var keys = new Dictionary<string, SigningKey>();
        foreach (var key in metadata.JsonWebKeySet?.Keys ?? [])
        {
            if (SigningKey.Of(key) is { } usable)
                keys.TryAdd(key.KeyId, usable);
        }

        return keys.Count > 0 ? new KeySet(keys.ToFrozenDictionary(StringComparer.Ordinal), begun) : throw new InvalidDataException("There is no key.");
    }
}
