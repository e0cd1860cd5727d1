using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>A register as rows of the store, one for each entry and each quote, and back. The order of the lists is kept.</summary>
internal sealed class RegisterRows
{
    private const string CitationKind = "citation";
    private const string Position = "Position";
    private const string Document = "Entry";

    private readonly Dictionary<string, List<Row>> kinds = [];

    public static IReadOnlyList<RowWrite> Inserts(RegisterContent content, string generation)
    {
        var citations = new CitationTable();
        var json = RegisterJson.With(citations);
        List<RowWrite> entries =
        [
            .. Inserts(content.Sources, "source", row => row.Id.Value, json.Source, generation),
            .. Inserts(content.Organisations, "organisation", row => row.Id.Value, json.Organisation, generation),
            .. Inserts(content.Areas, "area", row => row.Id.Value, json.Area, generation),
            .. Inserts(content.Roles, "role", row => row.Id.Value, json.Role, generation),
            .. Inserts(content.Patterns, "pattern", row => row.Id.Value, json.GroupPattern, generation),
            .. Inserts(content.Groups, "group", row => row.Id.Value, json.Group, generation),
            .. Inserts(content.Relations, "relation", row => row.Id.Value, json.Relation, generation),
            .. Inserts(content.Terms, "term", row => row.Id.Value, json.Term, generation),
            .. Inserts(content.Persons, "person", row => row.Id.Value, json.Person, generation),
            .. Inserts(content.Holdings, "holding", row => row.Id.Value, json.Holding, generation),
            .. Inserts(content.Substitutions, "substitution", row => row.Id.Value, json.Substitution, generation),
        ];
        return [.. entries, .. citations.All.Select(citation => Insert(citation.Key, citation.Value, generation))];
    }

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
    /// <exception cref="InvalidDataException">A row lacks a value.</exception>
    public RegisterContent ToContent()
    {
        var json = RegisterJson.With(Citations());
        return new RegisterContent
        {
            Sources = Entries("source", json.Source),
            Organisations = Entries("organisation", json.Organisation),
            Areas = Entries("area", json.Area),
            Roles = Entries("role", json.Role),
            Patterns = Entries("pattern", json.GroupPattern),
            Groups = Entries("group", json.Group),
            Relations = Entries("relation", json.Relation),
            Terms = Entries("term", json.Term),
            Persons = Entries("person", json.Person),
            Holdings = Entries("holding", json.Holding),
            Substitutions = Entries("substitution", json.Substitution),
        };
    }

    private static IEnumerable<RowWrite> Inserts<T>(IReadOnlyList<T> entries, string kind, Func<T, string> id, JsonTypeInfo<T> type, string generation) =>
        entries.Select((entry, position) => new RowWrite.Insert(
            RegisterKeys.Entry(generation, kind, id(entry)),
            new RowValues { [Position] = position }.WithDocument(Document, JsonSerializer.SerializeToUtf8Bytes(entry, type))));

    private static RowWrite.Insert Insert(string id, Citation citation, string generation) => new(
        RegisterKeys.Entry(generation, CitationKind, id),
        new RowValues { [nameof(citation.Source)] = citation.Source.Value, [nameof(citation.Section)] = citation.Section }
            .WithDocument(nameof(citation.Quote), Encoding.UTF8.GetBytes(citation.Quote)));

    private CitationTable Citations()
    {
        var citations = new CitationTable();
        foreach (var row in kinds.GetValueOrDefault(CitationKind, []))
        {
            var quote = Encoding.UTF8.GetString(row.Values.Document(nameof(Citation.Quote)).Span);
            citations.Add(RegisterKeys.IdOf(row.Key), new Citation(new SourceId(row.Values.Text(nameof(Citation.Source))), row.Values.Text(nameof(Citation.Section)), quote));
        }

        return citations;
    }

    private T[] Entries<T>(string kind, JsonTypeInfo<T> type) =>
    [
        .. kinds.GetValueOrDefault(kind, [])
            .OrderBy(row => row.Values.Number(Position))
            .Select(row => JsonSerializer.Deserialize(row.Values.Document(Document).Span, type) ?? throw new JsonException($"The row {row.Key} is null.")),
    ];
}
