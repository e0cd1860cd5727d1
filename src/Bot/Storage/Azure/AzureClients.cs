using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Queues;
using Microsoft.Extensions.Options;

namespace Samverkan.Bot.Storage.Azure;

/// <summary>The clients of the storage account that is configured: with its connection string, or as the managed identity of the bot.</summary>
internal sealed class AzureClients(IOptions<StorageOptions> options)
{
    private const int Retries = 2;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(1);

    // One for both services, as it keeps the tokens it got.
    private readonly Lazy<TokenCredential> identity = new(() => new ManagedIdentityCredential(
        options.Value.ManagedIdentityClientId is { } id ? ManagedIdentityId.FromUserAssignedClientId(id) : ManagedIdentityId.SystemAssigned));

    /// <summary>Of each of three attempts: an outage of a moment passes unnoticed, a longer one is told within a quarter of a minute.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(4);

    public TableClient Table(string name)
    {
        var settings = Patient(new TableClientOptions());
        settings.AddPolicy(new AttemptCounter(), HttpPipelinePosition.PerRetry);
        var service = options.Value is { ConnectionString: { } account }
            ? new TableServiceClient(account, settings)
            : new TableServiceClient(new Uri(options.Value.TableServiceUri ?? string.Empty), identity.Value, settings);
        return service.GetTableClient(name);
    }

    public QueueClient Queue(string name)
    {
        var settings = Patient(new QueueClientOptions());
        var service = options.Value is { ConnectionString: { } account }
            ? new QueueServiceClient(account, settings)
            : new QueueServiceClient(new Uri(options.Value.QueueServiceUri ?? string.Empty), identity.Value, settings);
        return service.GetQueueClient(name);
    }

    private T Patient<T>(T settings)
        where T : ClientOptions
    {
        settings.Retry.MaxRetries = Retries;
        settings.Retry.NetworkTimeout = AttemptTimeout;
        settings.Retry.Delay = FirstDelay;
        settings.Retry.MaxDelay = LongestDelay;
        settings.Diagnostics.IsTelemetryEnabled = false;
        return settings;
    }
}
