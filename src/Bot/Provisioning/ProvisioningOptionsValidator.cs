using Microsoft.Extensions.Options;
using Samverkan.Bot.Provisioning.Graph;

namespace Samverkan.Bot.Provisioning;

/// <param name="isDevelopment">Whether the pages may be on this machine, and a Graph of this machine needs no identity.</param>
internal sealed class ProvisioningOptionsValidator(bool isDevelopment, IOptions<GraphOptions> graph) : IValidateOptions<ProvisioningOptions>
{
    public ValidateOptionsResult Validate(string? name, ProvisioningOptions options)
    {
        string[] problems = [.. Ids(options), .. Problems(options)];
        return problems.Length > 0 ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> Ids(ProvisioningOptions options)
    {
        foreach (var (key, value) in new[] { ("Provisioning:TeamId", options.TeamId), ("Provisioning:Owner", options.Owner), ("Meetings:Organiser", options.Organiser) })
        {
            if (!string.IsNullOrEmpty(value) && !Guid.TryParse(value, out _))
            {
                yield return $"{key}: \"{value}\" is no id. Give the one that Entra shows, such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301.";
            }
        }
    }

    private IEnumerable<string> Problems(ProvisioningOptions options)
    {
        if (!string.IsNullOrEmpty(options.Auto) && !bool.TryParse(options.Auto, out _))
        {
            yield return $"Provisioning:Auto: \"{options.Auto}\" is neither true nor false.";
        }

        if (!string.IsNullOrEmpty(options.Site) && !IsAllowed(options.Site))
        {
            yield return $"Provisioning:Site: \"{options.Site}\" is no https address of a host. Give the one that the bot answers on, without a path, such as https://samverkan.example.se.";
        }

        if (!isDevelopment && !string.IsNullOrEmpty(options.TeamId) && (string.IsNullOrEmpty(graph.Value.TenantId) || string.IsNullOrEmpty(graph.Value.ClientId)))
        {
            yield return "Provisioning:TeamId: set without Graph:TenantId and Graph:ClientId. Give the tenant of the team and the app registration that has the permissions.";
        }
    }

    private bool IsAllowed(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url)
        && url is { AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" }
        && (url.Scheme == Uri.UriSchemeHttps || (isDevelopment && url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
}
