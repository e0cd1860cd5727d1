using Samverkan.Bot.Storage.Azure;
using Samverkan.Bot.Storage.Queues;

namespace Samverkan.Bot.Tests.Storage.Azurite;

/// <summary>The contract on Azure Storage Queues.</summary>
[Collection(OneAzurite.Name)]
public sealed class AzureWorkQueueTests(AzuriteServer azurite) : WorkQueueContract
{
    private protected override IWorkQueue Queue { get; } = new AzureWorkQueue(azurite.Clients().Queue(AzuriteServer.NewName()));

    /// <summary>The service has a clock of its own, which counts in seconds.</summary>
    private protected override Task Pass(TimeSpan time) => Task.Delay(time + TimeSpan.FromMilliseconds(100));
}
