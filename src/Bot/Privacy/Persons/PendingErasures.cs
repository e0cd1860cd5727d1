using System.Text.Json;
using Samverkan.Bot.Storage;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Privacy.Persons;

/// <summary>
/// What an erasure is looking for, kept from its beginning to its end and no longer: once the register has forgotten the name, the copies
/// could not be found without it, should the program be killed in between.
/// </summary>
internal sealed class PendingErasures(IRowStore rows)
{
    public const string Partition = "erasures";

    private const string Rows = "Rows";

    public async Task<IReadOnlyList<PersonId>> AllAsync(CancellationToken cancellationToken)
    {
        List<PersonId> persons = [];
        await foreach (var row in rows.QueryAsync(Partition, RowRange.All, cancellationToken))
        {
            persons.Add(new PersonId(row.Key.Row));
        }

        return persons;
    }

    /// <returns>The rows that the erasure began with; empty when none began.</returns>
    public async Task<IReadOnlyList<Person>> FindAsync(PersonId person, CancellationToken cancellationToken) =>
        await rows.FindAsync(Key(person), cancellationToken) is { } row ? Read(person, row) : [];

    /// <summary>Adds to what was kept of an earlier attempt.</summary>
    public async Task KeepAsync(PersonId person, IReadOnlyList<Person> known, CancellationToken cancellationToken)
    {
        var found = await rows.FindAsync(Key(person), cancellationToken);
        var values = Values(found is null ? known : [.. Read(person, found), .. known]);
        RowWrite write = found is null ? new RowWrite.Insert(Key(person), values) : new RowWrite.Replace(Key(person), values, found.ETag);
        if (await rows.WriteAsync(write, cancellationToken) is not WriteOutcome.Written)
        {
            throw new StoreUnavailableException("Somebody else erases the same person at this moment.");
        }
    }

    public async Task EndAsync(PersonId person, CancellationToken cancellationToken)
    {
        if (await rows.FindAsync(Key(person), cancellationToken) is { } row)
        {
            await rows.WriteAsync(new RowWrite.Delete(row.Key, row.ETag), cancellationToken);
        }
    }

    private static RowKey Key(PersonId person) => new(Partition, person.Value);

    private static RowValues Values(IReadOnlyList<Person> known) => new RowValues().WithDocument(
        Rows,
        JsonSerializer.SerializeToUtf8Bytes([.. known.Select(row => new[] { row.Name, row.Address, row.TenantId, row.ObjectId }).DistinctBy(row => string.Join('\n', row))], PersonJson.Default.StringArrayArray));

    private static List<Person> Read(PersonId person, Row row) =>
    [
        .. (JsonSerializer.Deserialize(row.Values.Document(Rows).Span, PersonJson.Default.StringArrayArray) ?? [])
            .Select(parts => new Person { Id = person, Name = parts[0] ?? "", Address = parts[1], TenantId = parts[2], ObjectId = parts[3], Sources = [] }),
    ];
}
