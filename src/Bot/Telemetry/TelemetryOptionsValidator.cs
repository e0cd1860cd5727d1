using Microsoft.Extensions.Options;

namespace Samverkan.Bot.Telemetry;

internal sealed class TelemetryOptionsValidator : IValidateOptions<TelemetryOptions>
{
    public ValidateOptionsResult Validate(string? name, TelemetryOptions options) =>
        string.IsNullOrEmpty(options.Endpoint)
        || (Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.UserInfo.Length == 0)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{TelemetryOptions.EndpointKey}: not an address that telemetry can be sent to. Give one without user and password, such as http://localhost:4317, or leave the key out.");
}
