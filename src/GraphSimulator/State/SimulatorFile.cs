using Microsoft.Data.Sqlite;

namespace Samverkan.GraphSimulator.State;

/// <summary>
/// The SQLite file. Write-ahead log and immediate transactions, so that any number of processes share it; what was committed survives kill -9.
/// A power cut may take the last moments: it is a simulator.
/// </summary>
internal sealed class SimulatorFile : IDisposable
{
    private const int BusySeconds = 5;

    private readonly Lock turn = new();
    private readonly SqliteConnection connection;

    /// <param name="seed">Fills a file that has no team.</param>
    public SimulatorFile(string path, Action<Session> seed)
    {
        var full = System.IO.Path.GetFullPath(path);
        if (System.IO.Path.GetDirectoryName(full) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = full, DefaultTimeout = BusySeconds, Pooling = false }.ToString());
        try
        {
            connection.Open();
            connection.Run($"PRAGMA busy_timeout={BusySeconds * 1000}; PRAGMA synchronous=NORMAL;");
            connection.Run("PRAGMA journal_mode=WAL;");
            Run(session =>
            {
                connection.Run(Schema.Sql);
                if (!session.HasAny(Documents.Teams))
                {
                    seed(session);
                }

                return true;
            });
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>All of the work or nothing of it.</summary>
    /// <exception cref="SqliteException">Another process kept the file for longer than five seconds.</exception>
    public T Run<T>(Func<Session, T> work)
    {
        lock (turn)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var result = work(new Session(connection));
            transaction.Commit();
            return result;
        }
    }

    public void Dispose()
    {
        lock (turn)
        {
            connection.Dispose();
        }
    }
}
