using BenchmarkDotNet.Running;

namespace Samverkan.Benchmarks;

/// <summary>The program's own commands (<c>--help</c> lists them); options that come first, such as <c>--filter '*'</c>, go to BenchmarkDotNet.</summary>
internal static class Program
{
    private static readonly string[] HelpOptions = ["--help", "-h", "-?"];

    private static async Task<int> Main(string[] args)
    {
        if (args is [['-', ..] first, ..] && !HelpOptions.Contains(first, StringComparer.Ordinal))
        {
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, ShortRun.Config);
            return 0;
        }

        return await Commands.RunAsync(args);
    }
}
