namespace Samverkan.Bot.Tests.Infra;

/// <summary>The tests that share what was compiled.</summary>
[CollectionDefinition(Name)]
public sealed class OneInfra : ICollectionFixture<CompiledInfra>
{
    public const string Name = "One infra";
}
