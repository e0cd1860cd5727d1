using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Telemetry;
using Samverkan.GraphSimulator;
using Samverkan.Register;

namespace Samverkan.Bot.Tests.Provisioning;

/// <summary>One process of the bot as far as provisioning goes, over the store and the simulated Graph of a folder.</summary>
internal sealed class Instance : IAsyncDisposable
{
    private static readonly TimeSpan Budget = TimeSpan.FromMinutes(1);

    private readonly ServiceProvider services;

    private Instance(ServiceProvider services) => this.services = services;

    public Provisioner Provisioner => services.GetRequiredService<Provisioner>();

    public Applier Applier => services.GetRequiredService<Applier>();

    public RunStore Runs => services.GetRequiredService<RunStore>();

    public Simulator Simulator => services.GetRequiredService<Simulator>();

    public MortalRowStore Rows => (MortalRowStore)services.GetRequiredService<IRowStore>();

    public KnownTeams Teams => services.GetRequiredService<KnownTeams>();

    public IReadOnlyList<SimulatedRequest> Requests => Simulator.Faults.Requests;

    /// <param name="content">What the register is to hold; null for what it holds already.</param>
    public static async Task<Instance> StartAsync(string store, TimeProvider time, RegisterContent? content = null, double requestsPerSecond = 0, Dictionary<string, string?>? settings = null, Func<HttpMessageHandler, HttpMessageHandler>? wrap = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Storage:Path", (string?)store), .. settings ?? []]).Build();
        var collection = new ServiceCollection();
        collection.AddSingleton(time).AddLogging().AddMetrics().AddSingleton<Metrics>().AddStorage(configuration);
        collection.AddSingleton<SwedishCalendar>().AddSingleton<JobAnnouncer>().AddSingleton<OutgoingQueue>().AddSingleton<KnownTeams>().AddSingleton<KnownConversations>().AddSingleton<KnownPeople>().AddSingleton<Acquaintances>().AddSingleton<SilentConversations>().AddSingleton<Posts>();
        collection.AddProvisioning(configuration, isDevelopment: true, Environment.CurrentDirectory);
        collection.AddSingleton(new Simulator(new SimulatorOptions { Path = Path.Combine(Path.GetDirectoryName(store)!, "graph.db"), RequestsPerSecondPerTeam = requestsPerSecond }, time));
        if (wrap is not null)
        {
            collection.AddSingleton(provider => new GraphConnection(new GraphOptions { BaseUrl = "http://localhost/v1.0" }, wrap(provider.GetRequiredService<Simulator>().Handler), needsNoIdentity: true, null, time));
        }

        var embedded = collection.Last(service => service.ServiceType == typeof(IRowStore)).ImplementationFactory!;
        collection.AddSingleton<IRowStore>(provider => new MortalRowStore((IRowStore)embedded(provider)));
        var instance = new Instance(collection.BuildServiceProvider());
        await instance.KeepAsync(content);
        return instance;
    }

    /// <summary>Takes a register in the place of the one there is.</summary>
    public async Task KeepAsync(RegisterContent? content)
    {
        var store = services.GetRequiredService<RegisterStore>();
        if (content is not null)
        {
            Assert.IsType<ChangeOutcome.Changed>(await store.ReplaceAsync(await store.ReadAsync(CancellationToken.None), content, new RegisterChange("import", "test"), CancellationToken.None));
        }

        await services.GetRequiredService<CurrentRegister>().LoadAsync(CancellationToken.None);
    }

    public Task<Plan> PlanAsync() => Provisioner.PlanAsync(CancellationToken.None);

    /// <summary>Plans, approves all there is to do, and does it.</summary>
    public async Task<Plan> ApplyAsync()
    {
        var plan = await PlanAsync();
        await Provisioner.ApproveAsync(plan, "test", null, CancellationToken.None);
        await FinishAsync();
        return plan;
    }

    public async Task<IReadOnlyList<BlockedLine>> MendAsync(PlanLine line)
    {
        var run = await Provisioner.MendAsync(line, "test", null, CancellationToken.None);
        await FinishAsync();
        return await Runs.BlockedAsync(Assert.IsType<string>(run), CancellationToken.None);
    }

    /// <summary>Goes on until nothing that was approved is left.</summary>
    public async Task FinishAsync()
    {
        var time = services.GetRequiredService<TimeProvider>();
        while (true)
        {
            switch (await Applier.ContinueAsync(Budget, null, CancellationToken.None))
            {
                case SliceEnd.Idle:
                    return;
                case SliceEnd.More more:
                    await Task.Delay(more.After, time);
                    break;
                case SliceEnd.Busy busy:
                    await Task.Delay(busy.Until - time.GetUtcNow() is var wait && wait > TimeSpan.Zero ? wait : TimeSpan.FromSeconds(1), time);
                    break;
            }
        }
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
