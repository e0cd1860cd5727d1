namespace Samverkan.Bot.Tests.Storage.Azurite;

/// <summary>The tests that share one Azurite.</summary>
[CollectionDefinition(Name)]
public sealed class OneAzurite : ICollectionFixture<AzuriteServer>
{
    public const string Name = "One Azurite";
}
