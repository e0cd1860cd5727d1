using BenchmarkDotNet.Running;
using Samverkan.Benchmarks.Bars;

namespace Samverkan.Benchmarks;

/// <summary><c>-- bars</c> prints the figures of DESIGN's bars; everything else goes to BenchmarkDotNet, such as <c>-- --filter '*'</c>.</summary>
internal static class Program
{
    private static async Task Main(string[] args)
    {
        if (args is ["bars"])
        {
            await BarsTable.PrintAsync(Console.Out);
            return;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, ShortRun.Config);
    }
}
