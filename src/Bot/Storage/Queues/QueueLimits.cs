using System.Text;

namespace Samverkan.Bot.Storage.Queues;

/// <summary>What Azure Storage Queues takes, and so what every queue takes. https://learn.microsoft.com/rest/api/storageservices/put-message</summary>
internal static class QueueLimits
{
    /// <summary>64 KB as base64.</summary>
    public const int BytesInText = 48 * 1024;
    public const int MessagesAtOnce = 32;

    public static readonly TimeSpan LongestDelay = TimeSpan.FromDays(7);
    public static readonly TimeSpan ShortestHiding = TimeSpan.FromSeconds(1);

    /// <summary>Half a surrogate pair is no text: it would come back as another.</summary>
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ArgumentException">No queue could take the message.</exception>
    public static void CheckMessage(string text, TimeSpan delay)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Strict.GetByteCount(text), BytesInText, nameof(text));
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(delay, LongestDelay);
    }

    /// <exception cref="ArgumentException">No queue could be asked that.</exception>
    public static void CheckReceiving(int count, TimeSpan hidden)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MessagesAtOnce);
        ArgumentOutOfRangeException.ThrowIfLessThan(hidden, ShortestHiding);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hidden, LongestDelay);
    }
}
