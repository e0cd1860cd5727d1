using System.Globalization;
using Samverkan.Bot.Storage.Queues;

namespace Samverkan.Bot.Storage.Embedded;

/// <summary>A queue in the file of the embedded store. A receipt is of one delivery: the next one writes over it, and so takes the message from who had it.</summary>
internal sealed class EmbeddedWorkQueue(EmbeddedFile file, string name, TimeProvider time) : IWorkQueue
{
    private readonly (string Name, object Value) queue = ("$queue", name);

    public Task SendAsync(string text, TimeSpan delay, CancellationToken cancellationToken)
    {
        QueueLimits.CheckMessage(text, delay);
        return file.UseAsync(
            connection => connection.Run(
                "INSERT INTO messages (queue, id, text, due, receipt, deliveries) VALUES ($queue, $id, $text, $due, '', 0);",
                queue,
                ("$id", NewId()),
                ("$text", text),
                ("$due", Ticks(delay))),
            cancellationToken);
    }

    public Task<IReadOnlyList<QueuedMessage>> ReceiveAsync(int count, TimeSpan hidden, CancellationToken cancellationToken)
    {
        QueueLimits.CheckReceiving(count, hidden);
        return file.UseAsync<IReadOnlyList<QueuedMessage>>(
            connection =>
            {
                using var command = connection.Command(
                    """
                    UPDATE messages SET due = $until, receipt = $receipt, deliveries = deliveries + 1
                    WHERE queue = $queue AND id IN (SELECT id FROM messages WHERE queue = $queue AND due <= $now ORDER BY due LIMIT $count)
                    RETURNING id, text, receipt, deliveries;
                    """,
                    queue,
                    ("$now", Ticks(TimeSpan.Zero)),
                    ("$until", Ticks(hidden)),
                    ("$receipt", NewId()),
                    ("$count", count));
                using var reader = command.ExecuteReader();
                List<QueuedMessage> messages = [];
                while (reader.Read())
                {
                    messages.Add(new QueuedMessage(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetInt32(3)));
                }

                return messages;
            },
            cancellationToken);
    }

    public Task<bool> CompleteAsync(QueuedMessage message, CancellationToken cancellationToken) => file.UseAsync(
        connection => connection.Run(
            "DELETE FROM messages WHERE queue = $queue AND id = $id AND receipt = $receipt;",
            queue,
            ("$id", message.Id),
            ("$receipt", message.Receipt)) > 0,
        cancellationToken);

    public Task EnsureAsync(CancellationToken cancellationToken) =>
        file.UseAsync(connection => connection.Number("SELECT COUNT(*) FROM messages WHERE queue = $queue;", queue), cancellationToken);

    private static string NewId() => Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);

    private long Ticks(TimeSpan fromNow) => (time.GetUtcNow() + fromNow).UtcTicks;
}
