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

    public static async Task PrintAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync(Machine.Told);
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "register.yaml");
        await WriteAsync(file, output);
        foreach (var present in (RegisterSize[])[RegisterSize.Shipped, RegisterSize.HundredThousandSeats])
        {
            await output.WriteLineAsync($"over: {present}");
            await using var process = MeasuredProcess.Start(Start(file, present, folder.Path));
            var code = await process.EndAsync(cancellationToken);
            await output.WriteLineAsync(process.Said);
            if (code != 0)
            {
                throw new MeasurementException($"The import failed ({code}).");
            }
        }
    }

    private static async Task WriteAsync(string file, TextWriter output)
    {
        var content = RegisterSize.HundredThousandSeats.Content();
        var began = Stopwatch.GetTimestamp();
        await using (var text = new StreamWriter(file))
        {
            RegisterYaml.Write(content, text);
        }

        await output.WriteLineAsync($"{new RegisterSnapshot(content).Groups.Count:N0} groups, {content.Groups.Sum(group => group.Seats.Count):N0} seats: {new FileInfo(file).Length / 1e6:F1} MB of YAML, written in {Stopwatch.GetElapsedTime(began).TotalSeconds:F1} s");
    }

    private static ProcessStartInfo Start(string file, RegisterSize present, string folder)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ImportRun).Assembly.Location, ImportPhases.Name, file, present.ToString(), Path.Combine(folder, $"{present}.db")]);
        foreach (var (key, value) in RuntimeOfBot)
        {
            start.Environment[key] = value;
        }

        return start;
    }
}
