using System.Text.Json;
using Samverkan.Register;
using Samverkan.Register.Edits;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>The edits of a change as rows of the audit, and back. Each row has all it needs: the quotes of a register may go, the audit stays.</summary>
internal sealed class EditRows
{
    private const string Before = "Before";
    private const string After = "After";
    private const string Citations = "Citations";

    private readonly CitationTable citations = new();
    private readonly RowDocuments documents;

    public EditRows() => documents = new RowDocuments(citations);

    /// <summary>Made one by one as they are asked for.</summary>
    public IEnumerable<RowWrite> Inserts(string change, IEnumerable<RowEdit> edits) =>
        edits.Select((edit, number) => new RowWrite.Insert(RegisterKeys.Edit(change, number), Values(edit)));

    public RowValues Values(RowEdit edit)
    {
        citations.TakeUsed();
        var values = new RowValues { [nameof(RowRef.Kind)] = edit.Row.Kind.ToString(), [nameof(RowRef.Id)] = edit.Row.Id };
        Add(values, Before, edit.Row.Kind, edit.Before);
        Add(values, After, edit.Row.Kind, edit.After);
        var used = citations.TakeUsed().ToDictionary(one => one.Id, one => new[] { one.Citation.Source.Value, one.Citation.Section, one.Citation.Quote });
        return values.WithDocument(Citations, JsonSerializer.SerializeToUtf8Bytes(used, RegisterJsonContext.Default.DictionaryStringStringArray));
    }

    /// <exception cref="JsonException">The row is not what this program writes.</exception>
    /// <exception cref="InvalidDataException">The row lacks a value.</exception>
    public RowEdit Read(Row row)
    {
        foreach (var (id, parts) in JsonSerializer.Deserialize(row.Values.Document(Citations).Span, RegisterJsonContext.Default.DictionaryStringStringArray) ?? [])
        {
            citations.Add(id, new Citation(new SourceId(parts[0]), parts[1], parts[2]));
        }

        var of = RowOf(row);
        return new RowEdit(of, Document(row, Before, of.Kind), Document(row, After, of.Kind));
    }

    public static RowRef RowOf(Row row) => new(Enum.Parse<RowKind>(row.Values.Text(nameof(RowRef.Kind))), row.Values.Text(nameof(RowRef.Id)));

    private void Add(RowValues values, string name, RowKind kind, object? row)
    {
        if (row is not null)
        {
            values.WithDocument(name, documents.Write(kind, row));
        }
    }

    private object? Document(Row row, string name, RowKind kind) => row.Values.Has(name) ? documents.Read(kind, row.Values.Document(name)) : null;
}
