using System.CommandLine;

namespace Samverkan.Benchmarks.Importing;

/// <summary>How an import is asked for.</summary>
internal static class ImportCommand
{
    public static Command Syntax()
    {
        var command = new Command("import", "Time and memory of an import of 10,000 groups with more than 100,000 seats: over the shipped register, and over itself with one row changed.");
        command.SetAction((_, cancellationToken) => ImportRun.PrintAsync(Console.Out, cancellationToken));
        return command;
    }
}
