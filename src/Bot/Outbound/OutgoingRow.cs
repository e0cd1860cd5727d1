using System.Text.Json;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Outbound;

/// <summary>A message that waits, as a row.</summary>
/// <param name="IsBeingSent">Stored before it is sent: who finds it so, cannot know whether it went.</param>
/// <param name="IsRemark">Said because another message may have been lost; it gets no remark of its own.</param>
internal sealed record OutgoingRow(RowKey Key, OutgoingMessage Message, bool IsBeingSent, bool IsRemark)
{
    private const string Document = "Message";
    private const string FallbackKind = "FallbackKind";
    private const string FallbackSubject = "FallbackSubject";

    public ETag ETag { get; init; }

    /// <summary>What is said elsewhere when it is refused; null for nothing.</summary>
    public Fallback? Fallback { get; init; }

    /// <summary>It was refused for good, and is still to be said elsewhere.</summary>
    public bool IsRefused { get; init; }

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
        Fallback = row.Values.Has(FallbackKind) ? new Fallback(row.Values.Text(FallbackKind), row.Values.Text(FallbackSubject)) : null,
        IsRefused = row.Values.Has(nameof(IsRefused)) && row.Values.Flag(nameof(IsRefused)),
    };

    private RowValues Values()
    {
        var values = new RowValues { [nameof(IsBeingSent)] = IsBeingSent, [nameof(IsRemark)] = IsRemark }
            .WithDocument(Document, JsonSerializer.SerializeToUtf8Bytes(Message, OutgoingJson.Default.OutgoingMessage));
        if (Fallback is { } fallback)
        {
            (values[FallbackKind], values[FallbackSubject], values[nameof(IsRefused)]) = (fallback.Kind, fallback.Subject, IsRefused);
        }

        return values;
    }
}
