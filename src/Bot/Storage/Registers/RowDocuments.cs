using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Samverkan.Register;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>The rows of a register as JSON, with their citations by id.</summary>
internal sealed class RowDocuments(CitationTable citations)
{
    private readonly RegisterJsonContext json = RegisterJson.With(citations);

    public byte[] Write(RowKind kind, object row)
    {
        var document = JsonSerializer.SerializeToUtf8Bytes(row, TypeOf(kind));
        return IsPacked(kind) ? PackedDocument.Pack(document) : document;
    }

    /// <exception cref="JsonException">The document is not what this program writes.</exception>
    public object Read(RowKind kind, ReadOnlyMemory<byte> document) =>
        JsonSerializer.Deserialize(PackedDocument.Unpack(document).Span, TypeOf(kind)) ?? throw new JsonException($"A row of kind {kind} is null.");

    // The large ones. They hold no people, whose rows stay readable to whoever searches the store for what is kept of somebody.
    private static bool IsPacked(RowKind kind) => kind is RowKind.Group or RowKind.Pattern;

    private JsonTypeInfo TypeOf(RowKind kind) => kind switch
    {
        RowKind.Source => json.Source,
        RowKind.Organisation => json.Organisation,
        RowKind.Area => json.Area,
        RowKind.Role => json.Role,
        RowKind.Pattern => json.GroupPattern,
        RowKind.Group => json.Group,
        RowKind.Relation => json.Relation,
        RowKind.Term => json.Term,
        RowKind.Person => json.Person,
        RowKind.Holding => json.Holding,
        RowKind.Substitution => json.Substitution,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
