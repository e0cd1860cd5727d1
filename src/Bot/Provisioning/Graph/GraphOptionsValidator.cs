using System.Globalization;
using Microsoft.Extensions.Options;

namespace Samverkan.Bot.Provisioning.Graph;

internal sealed class GraphOptionsValidator(bool isDevelopment) : IValidateOptions<GraphOptions>
{
    private const double Slowest = 0.1;
    private const double Fastest = 30;

    public ValidateOptionsResult Validate(string? name, GraphOptions options)
    {
        string[] problems = [.. Problems(options)];
        return problems.Length > 0 ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }

    private IEnumerable<string> Problems(GraphOptions options)
    {
        if (!string.IsNullOrEmpty(options.Simulator) && !bool.TryParse(options.Simulator, out _))
        {
            yield return $"Graph:Simulator: \"{options.Simulator}\" is neither true nor false.";
        }
        else if (bool.TryParse(options.Simulator, out var simulator) && simulator && !isDevelopment)
        {
            yield return $"Graph:Simulator: true is for Development only, and this is another environment. Leave the key out.";
        }

        foreach (var (key, value) in new[] { (nameof(options.TenantId), options.TenantId), (nameof(options.ClientId), options.ClientId) })
        {
            if (!string.IsNullOrEmpty(value) && !Guid.TryParse(value, out _))
            {
                yield return $"Graph:{key}: \"{value}\" is no id. Give the one that Entra shows, such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301.";
            }
        }

        if (options.RequestsPerSecondPerTeam is not (>= Slowest and <= Fastest))
        {
            yield return $"Graph:RequestsPerSecondPerTeam: {options.RequestsPerSecondPerTeam.ToString(CultureInfo.InvariantCulture)} is out of range. Give {Slowest.ToString(CultureInfo.InvariantCulture)} to {Fastest}; Graph takes 4.";
        }

        if (!string.IsNullOrEmpty(options.BaseUrl) && !IsAllowed(options.BaseUrl))
        {
            yield return $"Graph:BaseUrl: \"{options.BaseUrl}\" may not be called. Give an https address, such as https://graph.microsoft.com/v1.0; in Development http on this machine too.";
        }
    }

    private bool IsAllowed(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || (isDevelopment && url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
}
