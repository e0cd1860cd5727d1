using System.CommandLine;
using System.Diagnostics;
using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Diff;
using Samverkan.Register.Yaml;

namespace Samverkan.Benchmarks.Importing;

/// <summary>The parts of an import, one after the other, with the time each takes and the most memory the process has had by then.</summary>
internal static class ImportPhases
{
    public const string Name = "import-phases";

    private static readonly DateOnly Today = new(2026, 11, 22);

    public static Command Syntax()
    {
        var file = new Argument<string>("file") { Description = "The register to import." };
        var store = new Argument<string>("store") { Description = "The file of the embedded store; an empty one is sown first." };
        var command = new Command(Name, "Part of an import: its phases in this process.") { file, store };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(file), parsed.GetRequiredValue(store), cancellationToken));
        return command;
    }

    private static async Task RunAsync(string path, string storePath, CancellationToken cancellationToken)
    {
        using var rows = new EmbeddedRowStore(storePath);
        var store = new RegisterStore(rows, TimeProvider.System);
        var next = Timed("read", () => Loaded(path));
        var present = await TimedAsync("load", () => new RegisterSeed(file: null).ReadOrSowAsync(store, cancellationToken));
        var errors = Timed("checks", () => NewErrors.Of(present.Content, next, Today));
        var diff = Timed("diff", () => RegisterDiff.Between(present.Content, next, Today));
        _ = await TimedAsync("write", () => store.ReplaceAsync(present, diff.Result, new RegisterChange("import", "benchmarks"), cancellationToken));
        await Console.Out.WriteLineAsync($"  {diff.Changes.Count:N0} changes, {errors.Count:N0} errors, {Same(present.Content, diff.Result):N0} groups as they were");
    }

    private static int Same(RegisterContent present, RegisterContent result)
    {
        var before = present.Groups.ToHashSet(ReferenceEqualityComparer.Instance);
        return result.Groups.Count(before.Contains);
    }

    private static RegisterContent Loaded(string path) => RegisterFile.Read(File.ReadAllBytes(path)) switch
    {
        RegisterReading.Loaded loaded => loaded.Content,
        RegisterReading.Rejected rejected => throw new MeasurementException(string.Join(Environment.NewLine, rejected.Findings.Take(5))),
        _ => throw new MeasurementException("The register is neither loaded nor rejected."),
    };

    private static T Timed<T>(string phase, Func<T> act)
    {
        var began = Stopwatch.GetTimestamp();
        var result = act();
        Told(phase, Stopwatch.GetElapsedTime(began));
        return result;
    }

    private static async Task<T> TimedAsync<T>(string phase, Func<Task<T>> act)
    {
        var began = Stopwatch.GetTimestamp();
        var result = await act();
        Told(phase, Stopwatch.GetElapsedTime(began));
        return result;
    }

    private static void Told(string phase, TimeSpan took)
    {
        using var process = Process.GetCurrentProcess();
        Console.Out.WriteLine($"  {phase,-8} {took.TotalSeconds,6:F2} s   peak {process.PeakWorkingSet64 / 1e6,5:F0} MB");
    }
}
