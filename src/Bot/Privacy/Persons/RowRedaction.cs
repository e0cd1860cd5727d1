using System.Text;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;

namespace Samverkan.Bot.Privacy.Persons;

/// <summary>
/// What is to be done with a row of the store so that it says nothing of a person any more. The rows of the register itself are left to
/// the act that erases; whatever else has a copy, of whatever kind, is written over, or deleted where it is about nothing else.
/// </summary>
internal sealed class RowRedaction(Needles needles)
{
    /// <summary>Whether a row says who the person is.</summary>
    public bool Tells(Row row) => IsOwn(row) ? StoredText.Of(row).Any(TellsOwn) : StoredText.Of(row).Any(needles.In);

    /// <returns>Null for a row that is right as it is, and for those of the register.</returns>
    public RowWrite? Of(Row row)
    {
        if (IsOfRegister(row.Key) || row.Key.Partition == PendingErasures.Partition || !Tells(row))
        {
            return null;
        }

        return row.Key.Partition == ConversationKeys.Partition || row.Key.Partition.StartsWith(OutgoingKeys.Messages, StringComparison.Ordinal) || needles.In(row.Key.Row) || needles.In(row.Key.Partition)
            ? new RowWrite.Delete(row.Key, row.ETag)
            : new RowWrite.Replace(row.Key, Redacted(row), row.ETag);
    }

    public static bool IsOfRegister(RowKey key) => key.Partition == RegisterKeys.Partition && key.Row.StartsWith(RegisterKeys.AllEntries, StringComparison.Ordinal);

    private RowValues Redacted(Row row)
    {
        var json = new JsonRedaction(needles, IsOwn(row));
        var values = new RowValues();
        foreach (var (name, value) in row.Values)
        {
            if (value is RowValue.Text text)
            {
                values[name] = needles.Removed(text.Value);
            }
            else if (value is not RowValue.Binary)
            {
                values[name] = value;
            }
            else if (!StoredText.IsPart(name))
            {
                var document = row.Values.Document(name);
                values.WithDocument(name, json.Of(document) ?? Encoding.UTF8.GetBytes(needles.Removed(Encoding.UTF8.GetString(document.Span))));
            }
        }

        return values;
    }

    /// <summary>Whether a row of the audit has the person's row before and after.</summary>
    private bool IsOwn(Row row) =>
        row.Key.Partition == RegisterKeys.Partition
        && row.Key.Row.StartsWith(RegisterKeys.EditsPrefix, StringComparison.Ordinal)
        && EditRows.RowOf(row) == new RowRef(RowKind.Person, needles.Person.Value);

    private bool TellsOwn(string text) => needles.In(text) || needles.Names.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase));
}
