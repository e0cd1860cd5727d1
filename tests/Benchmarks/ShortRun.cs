using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Samverkan.Benchmarks;

/// <summary>Few and short rounds in this process: all benchmarks end in minutes, and nothing is built anew for them.</summary>
internal static class ShortRun
{
    public static IConfig Config => DefaultConfig.Instance
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
        .AddDiagnoser(MemoryDiagnoser.Default);
}
