using System.Text.Json.Nodes;

namespace Samverkan.GraphSimulator.Apps;

internal static class AppJson
{
    public const string Name = "Samverkan";

    public static JsonObject App(SimulatorOptions options, string id) => new()
    {
        ["id"] = id,
        ["externalId"] = id == SimulatorDefaults.AppId ? options.AppExternalId : null,
        ["displayName"] = id == SimulatorDefaults.AppId ? Name : id,
        ["distributionMethod"] = "organization",
    };

    public static JsonObject Definition() => new()
    {
        ["id"] = "MSMxLjAuMCMjUHVibGlzaGVk",
        ["teamsAppId"] = SimulatorDefaults.AppId,
        ["displayName"] = Name,
        ["version"] = "1.0.0",
        ["publishingState"] = "published",
    };
}
