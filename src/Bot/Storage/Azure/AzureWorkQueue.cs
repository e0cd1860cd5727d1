using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Samverkan.Bot.Storage.Queues;

namespace Samverkan.Bot.Storage.Azure;

/// <summary>A queue of Azure Storage Queues. Texts travel as base64, as the service takes no text that XML cannot hold. Messages never expire.</summary>
internal sealed class AzureWorkQueue(QueueClient queue) : IWorkQueue
{
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    private readonly AzureCalls calls = new(queue.Uri, token => queue.CreateIfNotExistsAsync(cancellationToken: token), QueueErrorCode.QueueNotFound.ToString());

    public Task SendAsync(string text, TimeSpan delay, CancellationToken cancellationToken)
    {
        QueueLimits.CheckMessage(text, delay);
        var base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
        return calls.RunAsync(token => queue.SendMessageAsync(base64, WholeSeconds(delay), Forever, token), cancellationToken);
    }

    public Task<IReadOnlyList<QueuedMessage>> ReceiveAsync(int count, TimeSpan hidden, CancellationToken cancellationToken)
    {
        QueueLimits.CheckReceiving(count, hidden);
        return calls.RunAsync<IReadOnlyList<QueuedMessage>>(
            async token =>
            {
                var messages = await queue.ReceiveMessagesAsync(count, WholeSeconds(hidden), token);
                return [.. messages.Value.Select(message => new QueuedMessage(message.MessageId, Text(message.MessageText), message.PopReceipt, (int)message.DequeueCount))];
            },
            cancellationToken);
    }

    public Task<bool> CompleteAsync(QueuedMessage message, CancellationToken cancellationToken) => calls.RunAsync(
        async token =>
        {
            try
            {
                await queue.DeleteMessageAsync(message.Id, message.Receipt, token);
                return true;
            }
            catch (RequestFailedException late) when (late.ErrorCode == QueueErrorCode.MessageNotFound || late.ErrorCode == QueueErrorCode.PopReceiptMismatch)
            {
                return false;
            }
        },
        cancellationToken);

    public Task EnsureAsync(CancellationToken cancellationToken) =>
        calls.RunAsync(token => queue.GetPropertiesAsync(token), cancellationToken);

    /// <summary>The service counts in seconds: never less than was asked for.</summary>
    private static TimeSpan WholeSeconds(TimeSpan time) => TimeSpan.FromSeconds(Math.Ceiling(time.TotalSeconds));

    /// <summary>What somebody else put there is handed on as it is: who works on it finds that it is no job.</summary>
    private static string Text(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : base64;
    }
}
