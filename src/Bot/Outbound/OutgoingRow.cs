using System.Text.Json;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Outbound;

/// <summary>A message that waits, as a row.</summary>
/// <param name="IsBeingSent">Stored before it is sent: who finds it so, cannot know whether it went.</param>
/// <param name="IsRemark">Said because another message may have been lost; it gets no remark of its own.</param>
internal sealed record OutgoingRow(RowKey Key, OutgoingMessage Message, bool IsBeingSent, bool IsRemark)
{
    private const string Document = "Message";

    public ETag ETag { get; init; }

    public RowWrite Insert() => new RowWrite.Insert(Key, Values());

    public RowWrite Replace() => new RowWrite.Replace(Key, Values(), ETag);

    public RowWrite Delete() => new RowWrite.Delete(Key, ETag);

    public static OutgoingRow Of(Row row) => new(
        row.Key,
        JsonSerializer.Deserialize(row.Values.Document(Document).Span, OutgoingJson.Default.OutgoingMessage) ?? throw new InvalidDataException("The row holds no message."),
        row.Values.Flag(nameof(IsBeingSent)),
        row.Values.Flag(nameof(IsRemark)))
    {
        ETag = row.ETag,
    };

    private RowValues Values() => new RowValues { [nameof(IsBeingSent)] = IsBeingSent, [nameof(IsRemark)] = IsRemark }
        .WithDocument(Document, JsonSerializer.SerializeToUtf8Bytes(Message, OutgoingJson.Default.OutgoingMessage));
}
