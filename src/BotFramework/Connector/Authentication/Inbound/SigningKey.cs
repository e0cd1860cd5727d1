using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A key that channels sign with, and the channels that may.</summary>
internal sealed record SigningKey(SecurityKey Key, FrozenSet<string> Endorsements)
{
    /// <summary>Null when it is not a key that signs tokens here.</summary>
    public static SigningKey? Of(JsonWebKey key) =>
        key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, KeyId.Length: > 0, Use: null or "" or JsonWebKeyUseNames.Sig, Alg: null or "" or SecurityAlgorithms.RsaSha256 }
            ? new SigningKey(key, EndorsementsOf(key).ToFrozenSet(StringComparer.Ordinal))
            : null;

    private static IEnumerable<string> EndorsementsOf(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.String).Select(each => each.GetString()).OfType<string>()
            : [];
}
