namespace Samverkan.Bot.Telemetry;

/// <summary>Of OpenTelemetry's own keys, the one that switches it on.</summary>
internal sealed class TelemetryOptions
{
    public const string EndpointKey = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>None: nothing is collected.</summary>
    public string? Endpoint { get; set; }
}
