using System.Text.Json.Nodes;

namespace Samverkan.Bot.Tests.Infra;

/// <summary>What the SDK makes of the container's properties of src/Bot/Bot.csproj. Nothing is built.</summary>
public sealed class ImageProperties : IAsyncLifetime
{
    private static readonly string[] Asked =
    [
        "-getProperty:ContainerBaseImage,ContainerRepository,ContainerUser,InvariantGlobalization",
        "-getItem:ContainerPort,ContainerEnvironmentVariable,ContainerLabel",
    ];

    private JsonNode evaluated = new JsonObject();

    public string Property(string name) => evaluated.Text("Properties", name);

    public IReadOnlyList<JsonNode> Items(string name) => evaluated.Items("Items", name);

    public async Task InitializeAsync()
    {
        var project = Path.Combine(Repository.Root, "src", "Bot", "Bot.csproj");
        var said = await Tool.RunAsync("dotnet", ["msbuild", project, "-nodeReuse:false", "-p:RuntimeIdentifier=linux-x64", "-t:ComputeContainerConfig", .. Asked]);
        Assert.True(said.Code == 0, said.Output + said.Error);
        evaluated = JsonNode.Parse(said.Output) ?? throw new InvalidOperationException(said.Output);
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
