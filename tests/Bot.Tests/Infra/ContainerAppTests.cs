using System.Text.RegularExpressions;
using Samverkan.Bot.Hosting;

namespace Samverkan.Bot.Tests.Infra;

[Collection(OneInfra.Name)]
public sealed partial class ContainerAppTests(CompiledInfra infra)
{
    [Fact]
    public void There_are_always_two_of_the_bot_or_more()
    {
        foreach (var scale in infra.Deployments.Select(each => Containers.App(each).At("template", "scale")))
        {
            Assert.InRange(scale.Number("minReplicas"), 2, scale.Number("maxReplicas"));
        }
    }

    [Fact]
    public void It_is_reached_over_https_alone()
    {
        foreach (var ingress in infra.Deployments.Select(each => Containers.App(each).At("configuration", "ingress")))
        {
            Assert.True(ingress.Flag("external"));
            Assert.False(ingress.Flag("allowInsecure"));
        }
    }

    [Fact]
    public void A_name_of_its_own_is_bound_with_its_certificate_and_the_bot_answers_there()
    {
        var domain = Containers.App(infra.Production).Only("configuration", "ingress", "customDomains");

        Assert.Equal((FakeCommands.Host, "SniEnabled", Deployment.Full["SAMVERKAN_CERTIFICATE"]), (domain.Text("name"), domain.Text("bindingType"), domain.Text("certificateId")));
        Assert.Equal($"https://{FakeCommands.Host}{MessagesRoute.Path}", infra.Production.The("Microsoft.BotService/botServices").Text("properties", "endpoint"));
        Assert.Empty(Containers.App(infra.Test).Items("configuration", "ingress", "customDomains"));
    }

    [Theory]
    [InlineData("Startup", HealthRoutes.Live)]
    [InlineData("Liveness", HealthRoutes.Live)]
    [InlineData("Readiness", HealthRoutes.Ready)]
    public void It_is_asked_how_it_is_where_the_host_tells_it(string type, string path)
    {
        foreach (var each in infra.Deployments)
        {
            var probe = Assert.Single(Containers.Bot(each).Items("probes"), probe => probe.Text("type") == type);
            Assert.Equal(path, probe.Text("httpGet", "path"));
            Assert.Equal(Containers.App(each).Number("configuration", "ingress", "targetPort"), probe.Number("httpGet", "port"));
        }
    }

    [Fact]
    public void It_has_the_time_to_finish_that_the_host_takes()
    {
        foreach (var template in infra.Deployments.Select(each => Containers.App(each).At("template")))
        {
            Assert.True(template.Number("terminationGracePeriodSeconds") > BotHost.LongestStop.TotalSeconds);
        }
    }

    [Fact]
    public void An_image_of_a_registry_is_pulled_with_the_identity()
    {
        Assert.Empty(Containers.App(infra.Test).Items("configuration", "registries"));
        var registry = Containers.App(infra.Production).Only("configuration", "registries");
        Assert.Equal("samverkan.azurecr.io", registry.Text("server"));
        Assert.Equal(infra.Production.The("Microsoft.ManagedIdentity/userAssignedIdentities").Text("id"), registry.Text("identity"));
        Assert.StartsWith($"{registry.Text("server")}/", Containers.Bot(infra.Production).Text("image"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_collector_listens_where_the_bot_sends_and_to_nobody_outside()
    {
        foreach (var each in infra.Deployments)
        {
            var endpoint = new Uri(BotSettings.Of(each)["OTEL_EXPORTER_OTLP_ENDPOINT"]);
            var environment = Containers.Collector(each).Items("env").ToDictionary(variable => variable.Text("name"), variable => variable.Text("value"));
            var configuration = environment[Containers.Collector(each).Only("args").ToString().Split(':')[^1]];

            Assert.True(endpoint.IsLoopback);
            Assert.Contains($"endpoint: {endpoint.Authority}\n", configuration, StringComparison.Ordinal);
            Assert.NotEmpty(Variable().Matches(configuration));
            Assert.All(Variable().Matches(configuration), variable => Assert.Contains(variable.Groups[1].Value, environment.Keys));
            Assert.Contains("authenticator: azureauth\n", configuration, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(@"\$\{env:(\w+)\}")]
    private static partial Regex Variable();
}
