using System.Text;
using System.Text.Json;
using Samverkan.Register;
using Samverkan.Register.Edits;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>A register as rows of the store, one for each entry and each quote, and back. The order of the lists is kept.</summary>
internal sealed class RegisterRows
{
    private const string CitationKind = "citation";
    private const string Position = "Position";
    private const string Document = "Entry";

    private static readonly Dictionary<RowKind, string> Names = RowList.All.ToDictionary(list => list.Kind, list => list.Kind.ToString().ToLowerInvariant());

    private readonly Dictionary<string, List<Row>> kinds = [];

    /// <summary>Made one by one as they are asked for: not all of a large register at once.</summary>
    public static IEnumerable<RowWrite> Inserts(RegisterContent content, string generation)
    {
        var citations = new CitationTable();
        var documents = new RowDocuments(citations);
        foreach (var list in RowList.All)
        {
            var position = 0;
            foreach (var (id, row) in list.Of(content))
            {
                yield return new RowWrite.Insert(Key(generation, new RowRef(list.Kind, id)), Values(documents.Write(list.Kind, row), position++));
            }
        }

        foreach (var (id, citation) in citations.All)
        {
            yield return Insert(id, citation, generation);
        }
    }

    public static RowKey Key(string generation, RowRef row) => RegisterKeys.Entry(generation, Names[row.Kind], row.Id);

    public static RowKey CitationKey(string generation, string id) => RegisterKeys.Entry(generation, CitationKind, id);

    public static RowWrite.Insert Insert(string id, Citation citation, string generation) => new(
        CitationKey(generation, id),
        new RowValues { [nameof(citation.Source)] = citation.Source.Value, [nameof(citation.Section)] = citation.Section }
            .WithDocument(nameof(citation.Quote), Encoding.UTF8.GetBytes(citation.Quote)));

    public static RowValues Values(byte[] document, long position) => new RowValues { [Position] = position }.WithDocument(Document, document);

    public static long PositionOf(Row row) => row.Values.Number(Position);

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
        var documents = new RowDocuments(Citations());
        return RowList.All.Aggregate(new RegisterContent(), (content, list) => list.Having(
            content,
            kinds.GetValueOrDefault(Names[list.Kind], []).OrderBy(PositionOf).Select(row => documents.Read(list.Kind, row.Values.Document(Document)))));
    }

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
}
