using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Samverkan.Register;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>A register as rows of the store, one for each entry, and back. The order of the lists is kept.</summary>
internal sealed class RegisterRows
{
    private const string Position = "Position";
    private const string Document = "Entry";

    private readonly Dictionary<string, List<Row>> kinds = [];

    public static IEnumerable<RowWrite> Inserts(RegisterContent content, string generation) =>
    [
        .. Inserts(content.Sources, "source", row => row.Id.Value, RegisterJson.Context.Source, generation),
        .. Inserts(content.Organisations, "organisation", row => row.Id.Value, RegisterJson.Context.Organisation, generation),
        .. Inserts(content.Areas, "area", row => row.Id.Value, RegisterJson.Context.Area, generation),
        .. Inserts(content.Roles, "role", row => row.Id.Value, RegisterJson.Context.Role, generation),
        .. Inserts(content.Patterns, "pattern", row => row.Id.Value, RegisterJson.Context.GroupPattern, generation),
        .. Inserts(content.Groups, "group", row => row.Id.Value, RegisterJson.Context.Group, generation),
        .. Inserts(content.Relations, "relation", row => row.Id.Value, RegisterJson.Context.Relation, generation),
        .. Inserts(content.Terms, "term", row => row.Id.Value, RegisterJson.Context.Term, generation),
        .. Inserts(content.Persons, "person", row => row.Id.Value, RegisterJson.Context.Person, generation),
        .. Inserts(content.Holdings, "holding", row => row.Id.Value, RegisterJson.Context.Holding, generation),
        .. Inserts(content.Substitutions, "substitution", row => row.Id.Value, RegisterJson.Context.Substitution, generation),
    ];

    public void Add(Row row)
    {
        var kind = RegisterKeys.KindOf(row.Key);
        if (!kinds.TryGetValue(kind, out var rows))
        {
            kinds.Add(kind, rows = []);
        }

        rows.Add(row);
    }

    /// <exception cref="JsonException">A row is not what this program writes.</exception>
    public RegisterContent ToContent() => new()
    {
        Sources = Entries("source", RegisterJson.Context.Source),
        Organisations = Entries("organisation", RegisterJson.Context.Organisation),
        Areas = Entries("area", RegisterJson.Context.Area),
        Roles = Entries("role", RegisterJson.Context.Role),
        Patterns = Entries("pattern", RegisterJson.Context.GroupPattern),
        Groups = Entries("group", RegisterJson.Context.Group),
        Relations = Entries("relation", RegisterJson.Context.Relation),
        Terms = Entries("term", RegisterJson.Context.Term),
        Persons = Entries("person", RegisterJson.Context.Person),
        Holdings = Entries("holding", RegisterJson.Context.Holding),
        Substitutions = Entries("substitution", RegisterJson.Context.Substitution),
    };

    private static IEnumerable<RowWrite> Inserts<T>(IReadOnlyList<T> entries, string kind, Func<T, string> id, JsonTypeInfo<T> type, string generation) =>
        entries.Select((entry, position) => new RowWrite.Insert(
            RegisterKeys.Entry(generation, kind, id(entry)),
            new RowValues { [Position] = position }.WithDocument(Document, JsonSerializer.SerializeToUtf8Bytes(entry, type))));

    private T[] Entries<T>(string kind, JsonTypeInfo<T> type) =>
    [
        .. kinds.GetValueOrDefault(kind, [])
            .OrderBy(row => row.Values.Number(Position))
            .Select(row => JsonSerializer.Deserialize(row.Values.Document(Document).Span, type) ?? throw new JsonException($"The row {row.Key} is null.")),
    ];
}
