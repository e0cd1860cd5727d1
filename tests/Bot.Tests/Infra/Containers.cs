using System.Text.Json.Nodes;

namespace Samverkan.Bot.Tests.Infra;

/// <summary>What runs.</summary>
internal static class Containers
{
    public static JsonNode App(Deployment deployment) => deployment.The("Microsoft.App/containerApps").At("properties");

    public static JsonNode Bot(Deployment deployment) => Named(deployment, "bot");

    public static JsonNode Collector(Deployment deployment) => Named(deployment, "collector");

    private static JsonNode Named(Deployment deployment, string name) =>
        Assert.Single(App(deployment).Items("template", "containers"), each => each.Text("name") == name);
}
