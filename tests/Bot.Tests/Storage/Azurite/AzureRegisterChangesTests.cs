using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Azure;

namespace Samverkan.Bot.Tests.Storage.Azurite;

/// <summary>Changes of the register in Azure Tables.</summary>
[Collection(OneAzurite.Name)]
public sealed class AzureRegisterChangesTests : RegisterChangesContract
{
    public AzureRegisterChangesTests(AzuriteServer azurite)
        : this(azurite, AzuriteServer.NewName())
    {
    }

    private AzureRegisterChangesTests(AzuriteServer azurite, string table)
        : base(new AzureRowStore(azurite.Clients().Table(table))) =>
        Other = new AzureRowStore(azurite.Clients().Table(table));

    private protected override IRowStore Other { get; }
}
