using System.CommandLine;
using Samverkan.Benchmarks.Bars;
using Samverkan.Benchmarks.Importing;
using Samverkan.Benchmarks.Load;
using Samverkan.Benchmarks.Load.Servers;
using Samverkan.Benchmarks.Mapping;
using Samverkan.Benchmarks.Provisioning;
using Samverkan.Benchmarks.Records;
using Samverkan.Benchmarks.Startup;

namespace Samverkan.Benchmarks;

/// <summary>What the program does by a word of its own. Without a word, or with one it does not know, it says what it can do.</summary>
internal static class Commands
{
    // Long enough to end the processes that were started.
    private static readonly TimeSpan Ending = TimeSpan.FromSeconds(20);

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            var invocation = new InvocationConfiguration { ProcessTerminationTimeout = Ending, EnableDefaultExceptionHandler = false };
            return await Root().Parse(args.Length == 0 ? ["--help"] : args).InvokeAsync(invocation);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return 1;
        }
        catch (MeasurementException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }

    private static RootCommand Root() => new("Measures the bot. Options without a command go to BenchmarkDotNet, such as --filter '*' or --list flat.")
    {
        BarsSyntax(),
        LoadCommand.Syntax(),
        StartupCommand.Syntax(),
        ImportCommand.Syntax(),
        ImportPhases.Syntax(),
        ProvisionCommand.Syntax(),
        RecordsCommand.Syntax(),
        MapCommand.Syntax(),
        EchoServer.Syntax(),
        ConnectorServer.Syntax(),
    };

    private static Command BarsSyntax()
    {
        var bars = new Command("bars", "The figures of the design that need no load, in seconds.");
        bars.SetAction((_, _) => BarsTable.PrintAsync(Console.Out));
        return bars;
    }
}
