namespace Samverkan.Bot.Tests.Driving;

/// <summary>The tests that share one host: each uses conversations of its own and does not move the clock.</summary>
[CollectionDefinition(Name)]
public sealed class OneBot : ICollectionFixture<RunningBot>
{
    public const string Name = "One bot";
}
