using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Samverkan.GraphSimulator.State;

/// <summary>The last requests of all processes.</summary>
internal sealed class RequestLog(SqliteConnection connection)
{
    private const int Kept = 50;

    public void Add(SimulatedRequest request) => connection.Run(
        $"""
        INSERT INTO requests (json) VALUES ($json);
        DELETE FROM requests WHERE seq <= last_insert_rowid() - {Kept};
        """,
        ("$json", JsonSerializer.Serialize(request, StateJsonContext.Default.SimulatedRequest)));

    public IReadOnlyList<SimulatedRequest> Read()
    {
        List<SimulatedRequest> requests = [];
        using var command = connection.Command("SELECT json FROM requests ORDER BY seq;");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            if (JsonSerializer.Deserialize(reader.GetString(0), StateJsonContext.Default.SimulatedRequest) is { } request)
            {
                requests.Add(request);
            }
        }

        return requests;
    }
}
