using System.CommandLine;

namespace Samverkan.Benchmarks.Records;

/// <summary>How lists of action items are asked to be measured.</summary>
internal static class RecordsCommand
{
    public static Command Syntax()
    {
        var command = new Command("records", "Filtered lists of 10,000 action items of 200 groups in the embedded store: median and 95th percentile, once the code is warm.");
        command.SetAction((_, cancellationToken) => RecordsRun.PrintAsync(Console.Out, cancellationToken));
        return command;
    }
}
