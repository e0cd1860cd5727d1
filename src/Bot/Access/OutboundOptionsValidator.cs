using Microsoft.Extensions.Options;

namespace Samverkan.Bot.Access;

internal sealed class OutboundOptionsValidator : IValidateOptions<OutboundOptions>
{
    public ValidateOptionsResult Validate(string? name, OutboundOptions options)
    {
        string[] problems = [.. options.ServiceHosts.Where(host => !IsHost(host)).Select(Problem)];
        return problems.Length > 0 ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }

    private static bool IsHost(string host) => Uri.CheckHostName(host) == UriHostNameType.Dns && host.Contains('.', StringComparison.Ordinal) && !host.EndsWith('.');

    private static string Problem(string host) =>
        $"{OutboundOptions.Section}:{nameof(OutboundOptions.ServiceHosts)}: \"{host}\" is not the name of one host. Give it without scheme, port, path and wildcard, such as smba.trafficmanager.net.";
}
