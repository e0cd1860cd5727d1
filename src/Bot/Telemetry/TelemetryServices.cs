using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace Samverkan.Bot.Telemetry;

internal static class TelemetryServices
{
    /// <summary>Spans and metrics of the bot, sent where OpenTelemetry's standard variables say; without an endpoint to nobody.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddMetrics();
        services.AddOptions<TelemetryOptions>().Configure(options => options.Endpoint = configuration[TelemetryOptions.EndpointKey]).ValidateOnStart();
        services
            .AddSingleton<IValidateOptions<TelemetryOptions>, TelemetryOptionsValidator>()
            .AddSingleton<DistributedContextPropagator, ClosedPropagator>()
            .AddSingleton<Metrics>()
            .AddSingleton<TurnMiddleware>();
        return string.IsNullOrEmpty(configuration[TelemetryOptions.EndpointKey]) ? services : services.AddExport();
    }
}
