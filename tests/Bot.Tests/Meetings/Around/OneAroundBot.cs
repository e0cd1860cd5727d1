namespace Samverkan.Bot.Tests.Meetings.Around;

/// <summary>The tests that share one <see cref="AroundBot"/>.</summary>
[CollectionDefinition(Name)]
public sealed class OneAroundBot : ICollectionFixture<AroundBot>
{
    public const string Name = "around";
}
