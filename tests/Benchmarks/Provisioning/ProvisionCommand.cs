using System.CommandLine;

namespace Samverkan.Benchmarks.Provisioning;

/// <summary>How the cost of provisioning is asked for.</summary>
internal static class ProvisionCommand
{
    public static Command Syntax()
    {
        var command = new Command("provision", "Requests, time and memory of making the channels and meetings of 50, 200 and 900 groups in the simulated Graph, on a clock that jumps.");
        command.SetAction((_, cancellationToken) => ProvisionRun.PrintAsync(Console.Out, cancellationToken));
        return command;
    }
}
