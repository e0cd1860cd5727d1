using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Samverkan.GraphSimulator.Faults;

namespace Samverkan.GraphSimulator.State;

/// <summary>What is switched on, and what answers take turns.</summary>
internal sealed class Settings(SqliteConnection connection)
{
    private const string FaultsName = "faults";

    private const string Write = "INSERT INTO settings (name, value) VALUES ($name, $value) ON CONFLICT (name) DO UPDATE SET value = excluded.value;";

    public FaultSettings Faults
    {
        get => Read(FaultsName) is { } json ? JsonSerializer.Deserialize(json, StateJsonContext.Default.FaultSettings) ?? new() : new();
        set => connection.Run(Write, ("$name", FaultsName), ("$value", JsonSerializer.Serialize(value, StateJsonContext.Default.FaultSettings)));
    }

    /// <summary>Where sources disagree how Graph answers, it is one way and the other by turns.</summary>
    public bool Alternate(string what)
    {
        var times = int.Parse(Read(what) ?? "0", CultureInfo.InvariantCulture);
        connection.Run(Write, ("$name", what), ("$value", (times + 1).ToString(CultureInfo.InvariantCulture)));
        return times % 2 == 0;
    }

    private string? Read(string name) => connection.Text("SELECT value FROM settings WHERE name = $name;", ("$name", name));
}
