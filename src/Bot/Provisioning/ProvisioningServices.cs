using Microsoft.Extensions.Options;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Privacy.Retention;
using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Provisioning;

/// <summary>What plans and makes channels and meetings. Nothing of Graph is loaded before somebody plans.</summary>
internal static class ProvisioningServices
{
    private const string SimulatorFile = "graph.db";

    /// <summary>Where the tabs of Development point.</summary>
    private const string DevelopmentSite = "http://localhost:3978/";

    /// <param name="root">What the path of the store is relative to.</param>
    public static IServiceCollection AddProvisioning(this IServiceCollection services, IConfiguration configuration, bool isDevelopment, string root)
    {
        services.AddOptions<GraphOptions>().Bind(configuration.GetSection(GraphOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<GraphOptions>>(new GraphOptionsValidator(isDevelopment));
        services.AddOptions<ProvisioningOptions>().Configure(options => ProvisioningOptions.Read(options, configuration)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ProvisioningOptions>>(provider => new ProvisioningOptionsValidator(isDevelopment, provider.GetRequiredService<IOptions<GraphOptions>>()));
        services.AddSingleton(provider => new Simulator(
            new SimulatorOptions { Path = Path.Combine(Path.GetDirectoryName(provider.GetRequiredService<IOptions<StorageOptions>>().Value.PathIn(root)) ?? root, SimulatorFile) },
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => Target(provider, configuration, isDevelopment));
        services.AddSingleton(provider => Connection(provider, configuration, isDevelopment));
        services.AddSingleton(provider => new Lazy<GraphConnection>(provider.GetRequiredService<GraphConnection>));
        return services
            .AddSingleton<RunStore>()
            .AddSingleton<RunCards>()
            .AddSingleton<Applier>()
            .AddSingleton<Provisioner>()
            .AddSingleton<Booking>()
            .AddSingleton(provider => new Lazy<Applier>(provider.GetRequiredService<Applier>))
            .AddSingleton(provider => new Lazy<Provisioner>(provider.GetRequiredService<Provisioner>))
            .AddSingleton<IJobHandler, ApplyJob>()
            .AddSingleton<IRetention, RunRetention>()
            .AddSingleton(provider => new JobPartition(ProvisioningKeys.Partition(provider.GetRequiredService<ProvisioningTarget>().Team)));
    }

    private static ProvisioningTarget Target(IServiceProvider provider, IConfiguration configuration, bool isDevelopment)
    {
        var (graph, options) = (provider.GetRequiredService<IOptions<GraphOptions>>().Value, provider.GetRequiredService<IOptions<ProvisioningOptions>>().Value);
        return new ProvisioningTarget(
            Given(options.TeamId) ?? (isDevelopment ? SimulatorDefaults.TeamId : string.Empty),
            Id(graph.TenantId) ?? (isDevelopment ? Id(SimulatorDefaults.TenantId) : null),
            Id(options.Owner) ?? (isDevelopment ? Id(SimulatorDefaults.OwnerId) : null),
            Id(options.Organiser) ?? (isDevelopment ? Id(SimulatorDefaults.OrganiserId) : null),
            Given(configuration["MicrosoftAppId"]) ?? (isDevelopment ? SimulatorDefaults.AppExternalId : null),
            Given(options.Site) is { } site ? new Uri(site.TrimEnd('/') + "/") : isDevelopment ? new Uri(DevelopmentSite) : null,
            bool.TryParse(options.Auto, out var auto) && auto);
    }

    private static GraphConnection Connection(IServiceProvider provider, IConfiguration configuration, bool isDevelopment)
    {
        var options = provider.GetRequiredService<IOptions<GraphOptions>>().Value;
        var isSimulated = options.IsSimulated(isDevelopment);
        var needsNoIdentity = isSimulated || (isDevelopment && Uri.TryCreate(options.BaseUrl, UriKind.Absolute, out var address) && address.IsLoopback);
        var managed = "UserAssignedMSI".Equals(configuration["MicrosoftAppType"], StringComparison.OrdinalIgnoreCase) ? Given(configuration["MicrosoftAppId"]) : null;
        var handler = isSimulated ? provider.GetRequiredService<Simulator>().Handler : new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        return new GraphConnection(options, handler, needsNoIdentity, managed, provider.GetRequiredService<TimeProvider>());
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static Guid? Id(string? value) => Guid.TryParse(value, out var id) ? id : null;
}
