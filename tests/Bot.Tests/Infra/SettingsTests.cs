using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Samverkan.Bot.Access;
using Samverkan.Bot.Hosting;
using Samverkan.Bot.Hosting.Configuration;
using Samverkan.Bot.Pages;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Telemetry;

namespace Samverkan.Bot.Tests.Infra;

/// <summary>What the container is given is what the bot reads.</summary>
[Collection(OneInfra.Name)]
public sealed class SettingsTests(CompiledInfra infra)
{
    private static readonly HashSet<string> OfOpenTelemetry = [TelemetryOptions.EndpointKey, "OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE"];
    private static readonly HashSet<string> OfTheBot = [.. typeof(BotIdentityOptions).GetProperties().Select(property => property.Name)];

    [Fact]
    public void Every_variable_is_a_key_that_the_bot_knows()
    {
        Assert.All(infra.Deployments.SelectMany(each => BotSettings.Of(each).Keys), name => Assert.True(IsKnown(name.Split("__")), $"The bot has no key {name}."));
    }

    [Fact]
    public async Task A_first_deployment_starts_with_no_team_and_no_registration()
    {
        await using var app = BotHost.Build(["--environment", "Production", .. BotSettings.Of(infra.Test).Arguments()]);

        Assert.Null(Options<ProvisioningOptions>(app.Services).TeamId);
        Assert.EndsWith(".azurecontainerapps.io", Options<ProvisioningOptions>(app.Services).Site, StringComparison.Ordinal);
        Assert.Null(Options<GraphOptions>(app.Services).ClientId);
        Assert.True(Options<StorageOptions>(app.Services).IsAzure);
    }

    [Fact]
    public async Task What_the_parameters_say_arrives_in_the_bot()
    {
        await using var app = BotHost.Build(["--environment", "Production", .. BotSettings.Of(infra.Production).Arguments()]);

        var (bot, store) = (Options<BotIdentityOptions>(app.Services), Options<StorageOptions>(app.Services));
        Assert.Equal("UserAssignedMSI", bot.MicrosoftAppType);
        Assert.Equal(bot.MicrosoftAppId, store.ManagedIdentityClientId);
        Assert.Equal(Deployment.CityTenant, bot.MicrosoftAppTenantId);
        Assert.Contains(".table.", store.TableServiceUri, StringComparison.Ordinal);
        Assert.Contains(".queue.", store.QueueServiceUri, StringComparison.Ordinal);
        var access = Options<AccessOptions>(app.Services);
        Assert.Equal([Deployment.CityTenant, Deployment.PoliceTenant], access.Tenants);
        Assert.Equal(Deployment.Full["SAMVERKAN_ADMINISTRATORS"].Split(','), access.Administrators);
        Assert.Equal(["polisen", "staden"], access.Coordinators.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(2, access.Coordinators["polisen"].Count);
        var (graph, provisioning) = (Options<GraphOptions>(app.Services), Options<ProvisioningOptions>(app.Services));
        Assert.Equal((Deployment.Full["SAMVERKAN_TEAM_TENANT"], Deployment.Full["SAMVERKAN_APP"]), (graph.TenantId, graph.ClientId));
        Assert.Equal(
            (Deployment.Full["SAMVERKAN_TEAM"], Deployment.Full["SAMVERKAN_OWNER"], Deployment.Full["SAMVERKAN_ORGANISER"]),
            (provisioning.TeamId, provisioning.Owner, provisioning.Organiser));
        Assert.Equal("false", provisioning.Auto);
        Assert.Equal($"https://{FakeCommands.Host}", provisioning.Site);
        var pages = Options<PagesOptions>(app.Services);
        Assert.Equal((Deployment.Full["SAMVERKAN_CONTROLLER"], Deployment.Full["SAMVERKAN_CONTACT"]), (pages.Controller, pages.Contact));
    }

    [Fact]
    public async Task The_program_lives_on_what_the_container_is_given_and_leaves_nothing_where_it_runs()
    {
        using var run = new ContainerRun(BotSettings.Of(infra.Production));

        await run.LiveAsync();

        Assert.Empty(run.Files);
    }

    private static bool IsKnown(string[] parts) => parts switch
    {
        [var key] => OfTheBot.Contains(key) || OfOpenTelemetry.Contains(key),
        [var section, var key, ..] => KnownKeys.Sections.TryGetValue(section, out var known) && known.Contains(key),
        _ => false,
    };

    private static T Options<T>(IServiceProvider services)
        where T : class => services.GetRequiredService<IOptions<T>>().Value;
}
