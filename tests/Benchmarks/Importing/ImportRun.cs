using System.Diagnostics;
using Samverkan.Benchmarks.Processes;
using Samverkan.Benchmarks.Registers;
using Samverkan.Register;
using Samverkan.Register.Yaml;

namespace Samverkan.Benchmarks.Importing;

/// <summary>Imports in processes of their own, so that each has its own peak of memory.</summary>
internal static class ImportRun
{
    /// <summary>What the bot is built to ask of the runtime, for memory; this program is not.</summary>
    private static readonly Dictionary<string, string> RuntimeOfBot = new() { ["DOTNET_gcConcurrent"] = "0", ["DOTNET_GCGen0MaxBudget"] = "800000", ["DOTNET_TieredPGO"] = "0" };

    /// <param name="kept">Where the register is written and left; null for a folder that goes afterwards.</param>
    public static async Task PrintAsync(string? kept, TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync(Machine.Told);
        using var folder = new TemporaryFolder();
        var content = RegisterSize.HundredThousandSeats.Content();
        var first = kept ?? Path.Combine(folder.Path, "first.yaml");
        var second = Path.Combine(folder.Path, "second.yaml");
        var store = Path.Combine(folder.Path, "samverkan.db");
        await output.WriteLineAsync($"{new RegisterSnapshot(content).Groups.Count:N0} groups, {content.Groups.Sum(group => group.Seats.Count):N0} seats, {Write(content, first)}");
        _ = Write(content with { Persons = [content.Persons[0] with { Name = "Nils Nyman" }, .. content.Persons.Skip(1)] }, second);
        await output.WriteLineAsync("over the shipped register");
        await RunAsync(first, store, output, cancellationToken);
        await output.WriteLineAsync("over itself, with one row changed");
        await RunAsync(second, store, output, cancellationToken);
    }

    private static async Task RunAsync(string file, string store, TextWriter output, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ImportRun).Assembly.Location, ImportPhases.Name, file, store]);
        foreach (var (key, value) in RuntimeOfBot)
        {
            start.Environment[key] = value;
        }

        await using var process = MeasuredProcess.Start(start);
        var code = await process.EndAsync(cancellationToken);
        await output.WriteLineAsync(process.Said);
        if (code != 0)
        {
            throw new MeasurementException($"The import failed ({code}).");
        }
    }

    private static string Write(RegisterContent content, string file)
    {
        var began = Stopwatch.GetTimestamp();
        using (var text = new StreamWriter(file))
        {
            RegisterYaml.Write(content, text);
        }

        return $"{new FileInfo(file).Length / 1e6:F1} MB of YAML, written in {Stopwatch.GetElapsedTime(began).TotalSeconds:F1} s";
    }
}
