using System.CommandLine;

namespace Samverkan.Benchmarks.Importing;

/// <summary>How an import is asked for.</summary>
internal static class ImportCommand
{
    public static Command Syntax()
    {
        var kept = new Option<string?>("--keep") { Description = "Where the register is to be written and left." };
        var command = new Command("import", "Time and memory of an import of 10,000 groups with more than 100,000 seats: over the shipped register, and over itself with one row changed.") { kept };
        command.SetAction((parsed, cancellationToken) => ImportRun.PrintAsync(parsed.GetValue(kept), Console.Out, cancellationToken));
        return command;
    }
}
