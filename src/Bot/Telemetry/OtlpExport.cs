using System.Reflection;
using OpenTelemetry;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Samverkan.Bot.Telemetry;

/// <summary>
/// OpenTelemetry, over OTLP. No instrumentation of requests or calls: their addresses hold ids of people and conversations. The request's
/// own span is sent as the parent of the turn's; it has a name and a duration.
/// </summary>
internal static class OtlpExport
{
    private const string Service = "samverkan";
    private const string Requests = "Microsoft.AspNetCore";

    public static IServiceCollection AddExport(this IServiceCollection services)
    {
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(Service, serviceVersion: Version))
            .WithTracing(tracing => tracing.AddSource(Requests, Tracing.Name).SetSampler(new AlwaysOnSampler()))
            .WithMetrics(metrics => metrics.AddMeter(Tracing.Name))
            .WithLogging(configureBuilder: null, logging => (logging.IncludeScopes, logging.IncludeFormattedMessage) = (false, false))
            .UseOtlpExporter();
        return services;
    }

    private static string? Version => typeof(OtlpExport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
}
