namespace Samverkan.Bot.Tests.Provisioning.Contract;

/// <summary>A test against Graph's own description of its requests, which the project does not contain. Without it the test is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ContractFactAttribute : FactAttribute
{
    public const string Variable = "SAMVERKAN_GRAPH_CONTRACT";

    public ContractFactAttribute() => Skip = File is null ? $"{Variable} names no file of the Graph contract (OpenAPI, paths with /v1.0)." : null;

    public static string? File => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path && System.IO.File.Exists(path) ? path : null;
}
