using System.CommandLine;
using Samverkan.Benchmarks.Load;

namespace Samverkan.Benchmarks.Startup;

/// <summary>How starts are asked for.</summary>
internal static class StartupCommand
{
    public static Command Syntax()
    {
        var runs = new Option<int>("--runs") { Description = "How many starts of each kind.", DefaultValueFactory = _ => 10 };
        runs.TakeFrom(1, 100);
        var published = LoadCommand.PublishedFolder();
        var command = new Command("startup", "Time from the start of the process to the first 200 of /health/ready, and the memory then.") { runs, published };
        command.SetAction((parsed, cancellationToken) => StartupRun.PrintAsync(parsed.GetValue(runs), parsed.GetValue(published), Console.Out, cancellationToken));
        return command;
    }
}
