namespace Samverkan.Bot.Tests.Driving;

/// <summary>The tests that measure the whole process, so that nothing may run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "Alone";
}
