namespace Samverkan.Bot.Tests.Infra;

/// <summary>The image as dotnet publish would make it: src/Bot/Bot.csproj, evaluated by the SDK.</summary>
[Collection(OneInfra.Name)]
public sealed class ImageTests(ImageProperties image, CompiledInfra infra) : IClassFixture<ImageProperties>
{
    [Fact]
    public void It_listens_on_the_port_that_the_template_sends_to()
    {
        var ports = infra.Deployments.Select(each => Containers.App(each).Number("configuration", "ingress", "targetPort")).Distinct();

        var port = Assert.Single(ports);
        Assert.Equal($"{port}", Assert.Single(image.Items("ContainerPort")).Text("Identity"));
        Assert.Equal($"{port}", Assert.Single(image.Items("ContainerEnvironmentVariable"), each => each.Text("Identity") == "ASPNETCORE_HTTP_PORTS").Text("Value"));
    }

    [Fact]
    public void It_has_no_shell_but_the_cultures_and_time_zones_that_Swedish_days_need()
    {
        Assert.Matches("^mcr\\.microsoft\\.com/dotnet/aspnet:10\\.0[^-]*-noble-chiseled-extra$", image.Property("ContainerBaseImage"));
        Assert.Equal("false", image.Property("InvariantGlobalization"));
    }

    [Fact]
    public void It_runs_as_somebody_who_is_not_root()
    {
        Assert.Equal("app", image.Property("ContainerUser"));
    }

    [Fact]
    public void It_is_named_as_the_script_that_deploys_it_names_it()
    {
        Assert.Contains($".azurecr.io/{image.Property("ContainerRepository")}:$tag", File.ReadAllText(Path.Combine(Repository.Infra, "deploy.sh")), StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_what_it_is()
    {
        var labels = image.Items("ContainerLabel").ToDictionary(label => label.Text("Identity"), label => label.Text("Value"));

        Assert.Equal("Samverkan", labels["org.opencontainers.image.title"]);
        Assert.NotEmpty(labels["org.opencontainers.image.description"]);
    }
}
