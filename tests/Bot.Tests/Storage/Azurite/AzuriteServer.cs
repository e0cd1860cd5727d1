using Microsoft.Extensions.Options;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Azure;

namespace Samverkan.Bot.Tests.Storage.Azurite;

/// <summary>Azure Tables and Queues for the tests: one Azurite for all of them, a table or a queue of its own for each.</summary>
public sealed class AzuriteServer : IAsyncLifetime
{
    private AzuriteProcess? process;
    private int accounts;

    public async Task InitializeAsync() => process = await AzuriteProcess.StartAsync();

    public async Task DisposeAsync()
    {
        if (process is not null)
        {
            await process.DisposeAsync();
        }
    }

    /// <summary>A name that no table or queue has.</summary>
    public static string NewName() => $"t{Guid.NewGuid():N}";

    public Uri Tables => Running.Tables;

    /// <summary>Of an account that nobody else has used: for a whole bot, or several that share a store.</summary>
    /// <param name="before">What stands before its tables; null for nothing.</param>
    public string NewAccount(Uri? before = null) => Running.ConnectionString(Interlocked.Increment(ref accounts), before);

    internal IOptions<StorageOptions> Options(Uri? before) => Microsoft.Extensions.Options.Options.Create(new StorageOptions { ConnectionString = Running.ConnectionString(0, before) });

    internal AzureClients Clients(Uri? before = null) => new(Options(before));

    private AzuriteProcess Running => process ?? throw new InvalidOperationException("Not started.");
}
