using Microsoft.Data.Sqlite;

namespace Samverkan.Bot.Storage.Embedded;

/// <summary>
/// The SQLite file of the embedded store. Write-ahead log, so that readers never wait for a writer; <c>synchronous=FULL</c>, so that
/// what was acknowledged survives a power cut as well as kill -9, as it does in Azure Tables; any number of processes may share it.
/// </summary>
internal sealed class EmbeddedFile(string path) : IDisposable
{
    private const int SchemaVersion = 2;

    /// <summary>How long a writer waits for another process's transaction.</summary>
    private const int BusySeconds = 30;

    private readonly Lock opening = new();
    private readonly string connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        DefaultTimeout = BusySeconds,
    }.ToString();

    private bool exists;

    /// <summary>SQLite works on the thread that calls; this keeps the caller's thread free of the disk and of other processes' locks.</summary>
    /// <exception cref="StoreUnavailableException">The file cannot be opened or made, or is no such file.</exception>
    public Task<T> UseAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            try
            {
                MakeOnce();
                using var connection = Connect();
                return work(connection);
            }
            catch (Exception exception) when (exception is SqliteException or UnauthorizedAccessException or InvalidDataException or FormatException or (IOException and not StoreUnavailableException))
            {
                throw new StoreUnavailableException($"The store {path} cannot be used: {exception.Message}", exception);
            }
        },
        cancellationToken);

    public void Dispose()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            connection.Run($"PRAGMA busy_timeout={BusySeconds * 1000}; PRAGMA synchronous=FULL;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void MakeOnce()
    {
        lock (opening)
        {
            if (!exists)
            {
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
                using var connection = Connect();
                connection.Run("PRAGMA journal_mode=WAL;");
                MakeSchema(connection);
                exists = true;
            }
        }
    }

    private void MakeSchema(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        var version = connection.Number("PRAGMA user_version;");
        if (version > SchemaVersion)
        {
            throw new StoreUnavailableException($"{path} was written by a newer version of this program (format {version}; this one knows {SchemaVersion}).");
        }

        if (version < 1)
        {
            connection.Run(
                """
                CREATE TABLE rows (
                    partition TEXT NOT NULL,
                    row TEXT NOT NULL,
                    etag TEXT NOT NULL,
                    data BLOB NOT NULL,
                    PRIMARY KEY (partition, row));
                """);
        }

        if (version < 2)
        {
            connection.Run(
                """
                CREATE TABLE messages (
                    queue TEXT NOT NULL,
                    id TEXT NOT NULL,
                    text TEXT NOT NULL,
                    due INTEGER NOT NULL,
                    receipt TEXT NOT NULL,
                    deliveries INTEGER NOT NULL,
                    PRIMARY KEY (queue, id));
                CREATE INDEX messages_due ON messages (queue, due);
                """);
        }

        connection.Run($"PRAGMA user_version={SchemaVersion};");
        transaction.Commit();
    }
}
