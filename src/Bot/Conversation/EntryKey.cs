using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Samverkan.Bot.Conversation;

/// <summary>
/// Ids as 128 bits, so that what is remembered for a while holds no texts, and the garbage collector need not go through it. With a
/// seed of each process; not for what decides who may do what, since two ids could be made to have the same.
/// </summary>
internal readonly record struct EntryKey(UInt128 Hash)
{
    private static readonly long Seed = BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long)));

    /// <summary>Of a part of a text, without a text of its own.</summary>
    public static EntryKey Of(ReadOnlySpan<char> id) => new(XxHash128.HashToUInt128(MemoryMarshal.AsBytes(id), Seed));

    /// <summary>Of an id and what it is an id within.</summary>
    public static EntryKey Of(params ReadOnlySpan<string> ids)
    {
        Span<UInt128> parts = stackalloc UInt128[ids.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            parts[i] = XxHash128.HashToUInt128(MemoryMarshal.AsBytes(ids[i].AsSpan()), Seed);
        }

        return new EntryKey(XxHash128.HashToUInt128(MemoryMarshal.AsBytes(parts), Seed));
    }
}
