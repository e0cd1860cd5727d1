using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Azure;

namespace Samverkan.Bot.Tests.Storage.Azurite;

/// <summary>The contract on Azure Tables.</summary>
[Collection(OneAzurite.Name)]
public sealed class AzureRowStoreTests(AzuriteServer azurite) : RowStoreContract
{
    private protected override IRowStore Store { get; } = new AzureRowStore(azurite.Clients().Table(AzuriteServer.NewName()));
}
