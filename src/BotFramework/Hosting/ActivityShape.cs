using System.Text;
using System.Text.Json;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// One pass over the JSON before it is read: it is one object, no deeper than 64, and the keys that decide who speaks and where the
/// answer goes are there at most once and spelled right. Readers that differ on such keys are how checks are passed by.
/// </summary>
internal static class ActivityShape
{
    private const int LongestEscapedKey = 128;
    private static readonly JsonReaderOptions _options = new() { MaxDepth = 64 };

    private static readonly byte[][] _root =
        [[.. "type"u8], [.. "serviceUrl"u8], [.. "channelId"u8], [.. "conversation"u8], [.. "channelData"u8], [.. "from"u8], [.. "recipient"u8]];

    private static readonly byte[][] _conversation = [[.. "id"u8], [.. "tenantId"u8]];
    private static readonly byte[][] _account = [[.. "id"u8], [.. "aadObjectId"u8], [.. "tenantId"u8]];
    private static readonly byte[][] _channelData = [[.. "tenant"u8], [.. "team"u8], [.. "channel"u8]];
    private static readonly byte[][] _identified = [[.. "id"u8]];

    /// <summary>What is guarded inside each guarded key of the root, in the order of the root.</summary>
    private static readonly byte[][]?[] _insideRoot = [null, null, null, _conversation, _channelData, _account, _account];

    public static Refusal? Check(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, _options);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return Refusal.BadShape;
        var clear = CheckObject(ref reader, _root);
        while (reader.Read())
        {
            // To the end, so that whatever comes after the object is refused.
        }

        return clear ? null : Refusal.AmbiguousKey;
    }

    private static bool CheckObject(ref Utf8JsonReader reader, byte[][] guarded)
    {
        var clear = true;
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = Guarded(ref reader, guarded, out var exact);
            if (key >= 0)
            {
                clear &= exact && (seen & (1 << key)) == 0;
                seen |= 1 << key;
            }

            reader.Read();
            if (key >= 0 && reader.TokenType == JsonTokenType.StartObject && Inside(guarded, key) is { } inner)
                clear &= CheckObject(ref reader, inner);
            else
                reader.Skip();
        }

        return clear;
    }

    private static byte[][]? Inside(byte[][] guarded, int key) =>
        ReferenceEquals(guarded, _root) ? _insideRoot[key]
        : ReferenceEquals(guarded, _channelData) ? _identified
        : null;

    private static int Guarded(ref Utf8JsonReader reader, byte[][] guarded, out bool exact)
    {
        exact = false;
        if (reader.ValueSpan.Length > LongestEscapedKey)
            return -1;
        Span<byte> unescaped = stackalloc byte[LongestEscapedKey];
        var name = reader.ValueIsEscaped ? unescaped[..reader.CopyString(unescaped)] : reader.ValueSpan;
        for (var i = 0; i < guarded.Length; i++)
        {
            if (!Ascii.EqualsIgnoreCase(name, guarded[i]))
                continue;
            exact = name.SequenceEqual(guarded[i]);
            return i;
        }

        return -1;
    }
}
