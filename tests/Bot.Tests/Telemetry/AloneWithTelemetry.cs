namespace Samverkan.Bot.Tests.Telemetry;

/// <summary>Spans have one source in a process: these tests run while no other turn does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneWithTelemetry
{
    public const string Name = "Alone with telemetry";
}
