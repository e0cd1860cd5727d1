using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>SHA-256 of a token, so that no token is kept.</summary>
internal readonly record struct TokenHash(UInt128 High, UInt128 Low)
{
    public static TokenHash Of(ReadOnlySpan<char> token)
    {
        Span<UInt128> hash = stackalloc UInt128[2];
        SHA256.HashData(MemoryMarshal.AsBytes(token), MemoryMarshal.AsBytes(hash));
        return new TokenHash(hash[0], hash[1]);
    }
}
