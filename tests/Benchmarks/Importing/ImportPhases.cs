using System.CommandLine;
using System.Diagnostics;
using Samverkan.Benchmarks.Registers;
using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Checks;
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
        var present = new Argument<RegisterSize>("present") { Description = "The register it is imported over." };
        var store = new Argument<string>("store") { Description = "The file of the embedded store." };
        var command = new Command(Name, "Part of an import: its phases in this process.") { file, present, store };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(present), parsed.GetRequiredValue(store), cancellationToken));
        return command;
    }

    private static async Task RunAsync(string path, RegisterSize size, string storePath, CancellationToken cancellationToken)
    {
        using var rows = new EmbeddedRowStore(storePath);
        var store = new RegisterStore(rows, TimeProvider.System);
        var change = new RegisterChange("import", "benchmarks");
        if (size == RegisterSize.Shipped)
        {
            _ = await store.ReplaceAsync(former: null, size.Content(), change, cancellationToken);
        }
        else
        {
            // As the import before left it: the same file, and one row otherwise.
            var former = Loaded(path);
            _ = await store.ReplaceAsync(former: null, former with { Persons = [former.Persons[0] with { Name = "Nils Nyman" }, .. former.Persons.Skip(1)] }, change, cancellationToken);
        }

        Told("before", TimeSpan.Zero);
        var present = await TimedAsync("load", async () => await store.ReadAsync(cancellationToken) ?? throw new MeasurementException("The store is empty."));
        var next = await TimedAsync("read", () => Task.FromResult(Loaded(path)));
        var findings = await TimedAsync("checks", () => Task.FromResult(RegisterChecks.Run(next, Today)));
        var diff = await TimedAsync("diff", () => Task.FromResult(RegisterDiff.Between(present.Content, next, Today)));
        _ = await TimedAsync("write", () => store.ReplaceAsync(present, diff.Result, change, cancellationToken));
        await Console.Out.WriteLineAsync($"  {diff.Changes.Count:N0} changes, {findings.Count:N0} findings, {Same(present.Content, diff.Result):N0} groups as they were");
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
