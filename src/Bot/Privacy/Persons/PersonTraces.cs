using System.Text.Json;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Privacy.Persons;

/// <summary>Finds all that is held on a person, in whatever row of the store it stands.</summary>
internal sealed class PersonTraces(IRowStore rows, IWholeStore whole, PendingErasures pending)
{
    /// <summary>All that ever said who the person is: in the register, in the audit, and in an erasure that did not end.</summary>
    public async Task<Needles> NeedlesAsync(RegisterContent content, PersonId person, CancellationToken cancellationToken)
    {
        List<Person> known = [.. content.Persons.Where(row => row.Id == person), .. await pending.FindAsync(person, cancellationToken)];
        var (read, own) = (new EditRows(), new RowRef(RowKind.Person, person.Value));
        await foreach (var row in rows.QueryAsync(RegisterKeys.Partition, RegisterKeys.AllEdits, cancellationToken))
        {
            if (EditRows.RowOf(row) == own)
            {
                var edit = Edit(read, row);
                known.AddRange(new[] { edit.Before, edit.After }.OfType<Person>());
            }
        }

        var others = content.Persons.Where(row => row.Id != person).Select(row => row.Name.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new Needles(person, known, others.Contains);
    }

    /// <summary>The rows that say who the person is, but those that only tell what to look for.</summary>
    public async IAsyncEnumerable<Row> FindAsync(Needles needles, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var redaction = new RowRedaction(needles);
        await foreach (var row in whole.RowsAsync(cancellationToken))
        {
            if (row.Key.Partition != PendingErasures.Partition && redaction.Tells(row))
            {
                yield return row;
            }
        }
    }

    private static Register.Edits.RowEdit Edit(EditRows read, Row row)
    {
        try
        {
            return read.Read(row);
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException)
        {
            throw new StoreUnavailableException($"The audit of the register cannot be read: {exception.Message}", exception);
        }
    }
}
