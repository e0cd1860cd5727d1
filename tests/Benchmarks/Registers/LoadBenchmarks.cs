using BenchmarkDotNet.Attributes;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Questions;
using Samverkan.Register;

namespace Samverkan.Benchmarks.Registers;

/// <summary>From rows to answering; <see cref="FromStore"/> is all of it, as the host does it. BenchmarkDotNet derives from the class.</summary>
public class LoadBenchmarks : IDisposable
{
    private RegisterContent content = new();
    private RegisterSnapshot snapshot = null!;
    private RegisterStoreFile file = null!;

    [Params(RegisterSize.Shipped, RegisterSize.TenThousandGroups)]
    public RegisterSize Size { get; set; }

    [GlobalSetup]
    public async Task Make()
    {
        content = Size.Content();
        snapshot = new RegisterSnapshot(content);
        file = new RegisterStoreFile();
        await file.WriteAsync(content);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        file.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public RegisterSnapshot Snapshot() => new(content);

    [Benchmark]
    public QuestionEngine Engine() => new(snapshot);

    [Benchmark]
    public async Task<QuestionEngine> FromStore()
    {
        using var register = new CurrentRegister(file.Store, new RegisterSeed(file: null), TimeProvider.System);
        _ = await register.LoadAsync(CancellationToken.None);
        return register.Engine;
    }
}
