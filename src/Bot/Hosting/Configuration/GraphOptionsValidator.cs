using Microsoft.Extensions.Options;

namespace Samverkan.Bot.Hosting.Configuration;

internal sealed class GraphOptionsValidator(IHostEnvironment environment) : IValidateOptions<GraphOptions>
{
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
        else if (bool.TryParse(options.Simulator, out var simulator) && simulator && !environment.IsDevelopment())
        {
            yield return $"Graph:Simulator: true is for Development only, and the environment is {environment.EnvironmentName}. Leave the key out.";
        }

        if (!string.IsNullOrEmpty(options.BaseUrl) && !IsAllowed(options.BaseUrl))
        {
            yield return $"Graph:BaseUrl: \"{options.BaseUrl}\" may not be called. Give an https address, such as https://graph.microsoft.com/v1.0; in Development http on this machine too.";
        }
    }

    private bool IsAllowed(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || (environment.IsDevelopment() && url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
}
