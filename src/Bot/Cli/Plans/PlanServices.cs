using Samverkan.Bot.Jobs;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Provisioning;

namespace Samverkan.Bot.Cli.Plans;

/// <summary>plan, apply and drift, with what they need of the bot. Nothing of it is made before one of them runs.</summary>
internal static class PlanServices
{
    public static IServiceCollection AddPlans(this IServiceCollection services, IConfiguration configuration, TerminalStreams streams) => services
        .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddProvider(new TerminalLog(streams)))
        .AddJobs()
        .AddOutbound()
        .AddProvisioning(configuration, TerminalConfiguration.IsDevelopment(configuration), Environment.CurrentDirectory)
        .AddTransient<TeamPlans>()
        .AddTransient<RunWork>()
        .AddTransient<PlanCommand>()
        .AddTransient<ApplyCommand>()
        .AddTransient<DriftCommand>();
}
