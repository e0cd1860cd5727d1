using Microsoft.Extensions.Options;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Azure;

namespace Samverkan.Bot.Tests.Storage;

public sealed class AzureClientsTests
{
    private const string Account = "DefaultEndpointsProtocol=https;AccountName=samverkan;AccountKey=AAAA;EndpointSuffix=core.windows.net";

    [Theory]
    [InlineData(Account, null, null)]
    [InlineData(null, "https://samverkan.table.core.windows.net", "https://samverkan.queue.core.windows.net")]
    [InlineData(null, "https://samverkan.table.core.windows.net/", "https://samverkan.queue.core.windows.net/")]
    public void A_table_and_a_queue_are_in_the_account_that_is_configured(string? account, string? tables, string? queues)
    {
        var clients = new AzureClients(Options.Create(new StorageOptions { ConnectionString = account, TableServiceUri = tables, QueueServiceUri = queues }));

        Assert.Equal(new Uri("https://samverkan.table.core.windows.net/samverkan"), clients.Table("samverkan").Uri);
        Assert.Equal(new Uri("https://samverkan.queue.core.windows.net/samverkan-jobs"), clients.Queue("samverkan-jobs").Uri);
    }
}
