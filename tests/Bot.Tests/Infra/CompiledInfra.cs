namespace Samverkan.Bot.Tests.Infra;

/// <summary>infra/ compiled once: what is tested is what the templates say now, and not what the snapshots say.</summary>
public sealed class CompiledInfra : IAsyncLifetime
{
    /// <summary>The whole template, as Azure gets it.</summary>
    internal string Template { get; private set; } = string.Empty;

    /// <summary>A first deployment.</summary>
    internal Deployment Test { get; private set; } = new([]);

    /// <summary>One with all that can be set.</summary>
    internal Deployment Production { get; private set; } = new([]);

    internal IEnumerable<Deployment> Deployments => [Test, Production];

    public async Task InitializeAsync()
    {
        using var copy = new InfraCopy();
        Template = (await CompileAsync(Deployment.Full, "build", copy["main.bicep"], "--stdout")).Output;
        Test = await ForeseeAsync(copy, "test");
        Production = await ForeseeAsync(copy, "production");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static async Task<Deployment> ForeseeAsync(InfraCopy copy, string name)
    {
        await CompileAsync(Deployment.All[name], ["snapshot", copy[$"{name}.bicepparam"], "--mode", "overwrite", .. Deployment.Scope(name)]);
        return Deployment.Read(copy[$"{name}.snapshot.json"]);
    }

    private static async Task<Tool> CompileAsync(IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var compiled = await BicepCompiler.RunAsync(environment, args);
        Assert.True(compiled is { Code: 0, Error: "" }, compiled.Error);
        return compiled;
    }
}
