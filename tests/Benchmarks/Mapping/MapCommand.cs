using System.CommandLine;

namespace Samverkan.Benchmarks.Mapping;

/// <summary>How the map is asked to be measured.</summary>
internal static class MapCommand
{
    public static Command Syntax()
    {
        var command = new Command("map", "The map of 35 and of 500 groups in a browser: how much is transferred, when it is painted, how long laying it out takes. Ends with 1 when a bar is not held. Needs Node 20 with npm.");
        command.SetAction((_, cancellationToken) => MapRun.PrintAsync(Console.Out, cancellationToken));
        return command;
    }
}
