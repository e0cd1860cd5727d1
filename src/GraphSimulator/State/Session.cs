using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Samverkan.GraphSimulator.State;

/// <summary>Documents within one transaction.</summary>
internal sealed class Session(SqliteConnection connection)
{
    private const string Columns = "SELECT d.seq, d.json FROM documents d";

    public Settings Settings { get; } = new(connection);

    public RequestLog Requests { get; } = new(connection);

    public bool HasAny<T>(DocumentKind<T> kind) =>
        connection.Number("SELECT EXISTS (SELECT 1 FROM documents WHERE kind = $kind);", ("$kind", kind.Name)) == 1;

    public T? Find<T>(DocumentKind<T> kind, string id)
        where T : class =>
        connection.Text("SELECT json FROM documents WHERE kind = $kind AND id = $id;", ("$kind", kind.Name), ("$id", id)) is { } json
            ? JsonSerializer.Deserialize(json, kind.Json)
            : null;

    /// <summary>In the order they were made. Streams: take only what is needed.</summary>
    public IEnumerable<Numbered<T>> List<T>(DocumentKind<T> kind, string parent, long after = 0, bool withDeleted = false) => Read(
        kind,
        $"{Columns} WHERE d.kind = $kind AND d.parent = $parent AND d.seq > $after AND ($all OR d.deleted IS NULL) ORDER BY d.seq;",
        ("$kind", kind.Name),
        ("$parent", parent),
        ("$after", after),
        ("$all", withDeleted));

    public IEnumerable<T> Everything<T>(DocumentKind<T> kind) =>
        Read(kind, $"{Columns} WHERE d.kind = $kind ORDER BY d.seq;", ("$kind", kind.Name)).Select(found => found.Document);

    /// <summary>Those that are going on at some time between, by when they start.</summary>
    public IEnumerable<T> Between<T>(DocumentKind<T> kind, string parent, DateTimeOffset from, DateTimeOffset to) => Read(
        kind,
        $"{Columns} WHERE d.kind = $kind AND d.parent = $parent AND d.starts < $to AND d.ends > $from AND d.deleted IS NULL ORDER BY d.starts, d.seq;",
        ("$kind", kind.Name),
        ("$parent", parent),
        ("$from", from.ToUnixTimeMilliseconds()),
        ("$to", to.ToUnixTimeMilliseconds())).Select(found => found.Document);

    /// <summary>Those that carry the key, with the deleted.</summary>
    public IEnumerable<T> WithKey<T>(DocumentKind<T> kind, string parent, string key) => Read(
        kind,
        $"{Columns} JOIN keys k ON k.kind = d.kind AND k.id = d.id WHERE k.kind = $kind AND k.parent = $parent AND k.key = $key ORDER BY d.seq;",
        ("$kind", kind.Name),
        ("$parent", parent),
        ("$key", key)).Select(found => found.Document);

    /// <param name="deletedSince">Those deleted after this count too.</param>
    public long Count<T>(DocumentKind<T> kind, string parent, DateTimeOffset deletedSince) => connection.Number(
        "SELECT COUNT(*) FROM documents WHERE kind = $kind AND parent = $parent AND (deleted IS NULL OR deleted > $since);",
        ("$kind", kind.Name),
        ("$parent", parent),
        ("$since", deletedSince.ToUnixTimeMilliseconds()));

    public void Put<T>(DocumentKind<T> kind, T document)
    {
        var index = kind.Index(document);
        connection.Run(
            """
            INSERT INTO documents (kind, id, parent, starts, ends, deleted, json) VALUES ($kind, $id, $parent, $starts, $ends, $deleted, $json)
            ON CONFLICT (kind, id) DO UPDATE SET
                parent = excluded.parent, starts = excluded.starts, ends = excluded.ends, deleted = excluded.deleted, json = excluded.json;
            """,
            ("$kind", kind.Name),
            ("$id", index.Id),
            ("$parent", index.Parent),
            ("$starts", index.Starts?.ToUnixTimeMilliseconds()),
            ("$ends", index.Ends?.ToUnixTimeMilliseconds()),
            ("$deleted", index.DeletedAt?.ToUnixTimeMilliseconds()),
            ("$json", JsonSerializer.Serialize(document, kind.Json)));
        RemoveKeys(kind.Name, index.Id);
        foreach (var key in index.Keys)
        {
            connection.Run(
                "INSERT OR IGNORE INTO keys (kind, parent, key, id) VALUES ($kind, $parent, $key, $id);",
                ("$kind", kind.Name),
                ("$parent", index.Parent),
                ("$key", key),
                ("$id", index.Id));
        }
    }

    public void Remove<T>(DocumentKind<T> kind, string id)
    {
        connection.Run("DELETE FROM documents WHERE kind = $kind AND id = $id;", ("$kind", kind.Name), ("$id", id));
        RemoveKeys(kind.Name, id);
    }

    public void RemoveEverything() => connection.Run(Schema.Empty);

    private void RemoveKeys(string kind, string id) =>
        connection.Run("DELETE FROM keys WHERE kind = $kind AND id = $id;", ("$kind", kind), ("$id", id));

    private IEnumerable<Numbered<T>> Read<T>(DocumentKind<T> kind, string sql, params (string Name, object? Value)[] parameters)
    {
        using var command = connection.Command(sql, parameters);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            if (JsonSerializer.Deserialize(reader.GetString(1), kind.Json) is { } document)
            {
                yield return new(reader.GetInt64(0), document);
            }
        }
    }
}
