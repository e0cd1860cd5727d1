using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;
using Samverkan.GraphSimulator;
using Samverkan.Register;

namespace Samverkan.Bot.Tests.Provisioning;

/// <summary>A folder, a clock that jumps, and one process that works there.</summary>
internal sealed class Town : IAsyncDisposable
{
    public static readonly DateTimeOffset Today = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder folder = new();

    private Town(VirtualTime time) => Time = time;

    public VirtualTime Time { get; }

    public Instance Bot { get; private set; } = null!;

    /// <param name="requestsPerSecond">What the simulated Graph takes of a team; 0 for any number.</param>
    /// <param name="calm">See <see cref="VirtualTime"/>; longer where the time that passes is measured.</param>
    /// <param name="wrap">What the requests to the simulated Graph pass through.</param>
    public static async Task<Town> OpenAsync(RegisterContent? content, double requestsPerSecond = 0, Dictionary<string, string?>? settings = null, Func<HttpMessageHandler, HttpMessageHandler>? wrap = null, TimeSpan? calm = null)
    {
        var town = new Town(new VirtualTime(Today, calm));
        town.Bot = await Instance.StartAsync(town.folder.Store, town.Time, content, requestsPerSecond, settings, wrap);
        if (content is not null)
        {
            town.Bot.Simulator.Change(ThreeGroups.People);
        }

        return town;
    }

    /// <summary>What the bot keeps of what it made is gone; Teams and Outlook are as they were.</summary>
    public async Task ForgetLedgerAsync()
    {
        var entries = new List<Row>();
        await foreach (var row in Bot.Rows.QueryAsync(ProvisioningKeys.Partition(SimulatorDefaults.TeamId), ProvisioningKeys.Entries, CancellationToken.None))
        {
            entries.Add(row);
        }

        await Bot.Rows.WriteAsync([.. entries.Select(row => new RowWrite.Delete(row.Key, row.ETag))], CancellationToken.None);
    }

    /// <summary>Another process beside the first.</summary>
    public Task<Instance> AnotherAsync() => Instance.StartAsync(folder.Store, Time);

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        Time.Dispose();
        folder.Dispose();
    }
}
