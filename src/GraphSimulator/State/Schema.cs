namespace Samverkan.GraphSimulator.State;

internal static class Schema
{
    public const string Sql =
        """
        CREATE TABLE IF NOT EXISTS documents (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            parent TEXT NOT NULL,
            starts INTEGER NULL,
            ends INTEGER NULL,
            deleted INTEGER NULL,
            json TEXT NOT NULL,
            UNIQUE (kind, id));
        CREATE INDEX IF NOT EXISTS documents_in_order ON documents (kind, parent, seq);
        CREATE INDEX IF NOT EXISTS documents_in_time ON documents (kind, parent, starts, seq);
        CREATE TABLE IF NOT EXISTS keys (
            kind TEXT NOT NULL,
            parent TEXT NOT NULL,
            key TEXT NOT NULL,
            id TEXT NOT NULL,
            PRIMARY KEY (kind, parent, key, id)) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS keys_of_document ON keys (kind, id);
        CREATE TABLE IF NOT EXISTS settings (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS requests (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            json TEXT NOT NULL);
        """;

    public const string Empty = "DELETE FROM documents; DELETE FROM keys; DELETE FROM settings; DELETE FROM requests;";
}
