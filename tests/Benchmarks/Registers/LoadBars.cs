using Samverkan.Benchmarks.Bars;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Questions;
using Samverkan.Register;

namespace Samverkan.Benchmarks.Registers;

/// <summary>The way from a store to the first answer, as the host goes it, and the memory it leaves in use.</summary>
internal static class LoadBars
{
    /// <param name="content">What is in the store; null for an empty one, which is sown first.</param>
    public static async Task<(QuestionEngine Engine, Bar Bar)> MeasureAsync(RegisterContent? content, string what, string asked)
    {
        using var file = new RegisterStoreFile();
        if (content is not null)
        {
            await file.WriteAsync(content);
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (engine, took) = await Clocked.OnceAsync(() => LoadAsync(file.Store));
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        return (engine, new Bar(what, asked, $"{took.TotalMilliseconds:F0} ms", $"keeps {kept / 1e6:F1} MB"));
    }

    private static async Task<QuestionEngine> LoadAsync(RegisterStore store)
    {
        using var register = new CurrentRegister(store, new RegisterSeed(file: null), TimeProvider.System);
        _ = await register.LoadAsync(CancellationToken.None);
        return register.Engine;
    }
}
