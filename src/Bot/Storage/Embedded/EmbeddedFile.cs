using Microsoft.Data.Sqlite;

namespace Samverkan.Bot.Storage.Embedded;

/// <summary>
/// The SQLite file of the embedded store. Write-ahead log, so that readers never wait for a writer; <c>synchronous=FULL</c>, so that
/// what was acknowledged survives a power cut as well as kill -9, as it does in Azure Tables; any number of processes may share it.
/// </summary>
internal sealed class EmbeddedFile(string path) : IDisposable
{
    private const int SchemaVersion = 1;

    /// <summary>How long a writer waits for another process's transaction.</summary>
    private const int BusySeconds = 30;

    private readonly Lock opening = new();
    private readonly string connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        DefaultTimeout = BusySeconds,
    }.ToString();

    private bool exists;

    public string Path => path;

    /// <exception cref="SqliteException">The file cannot be opened, or is no such file.</exception>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    public SqliteConnection Open()
    {
        MakeOnce();
        return Connect();
    }

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

        if (version == 0)
        {
            connection.Run(
                $"""
                CREATE TABLE rows (
                    partition TEXT NOT NULL,
                    row TEXT NOT NULL,
                    etag TEXT NOT NULL,
                    data BLOB NOT NULL,
                    PRIMARY KEY (partition, row));
                PRAGMA user_version={SchemaVersion};
                """);
        }

        transaction.Commit();
    }
}
