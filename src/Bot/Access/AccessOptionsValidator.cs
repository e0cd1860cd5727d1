using Microsoft.Extensions.Options;

namespace Samverkan.Bot.Access;

internal sealed class AccessOptionsValidator : IValidateOptions<AccessOptions>
{
    public ValidateOptionsResult Validate(string? name, AccessOptions options)
    {
        string[] problems =
        [
            .. options.Tenants.Where(tenant => !Guid.TryParse(tenant, out _))
                .Select(tenant => $"{AccessOptions.Section}:{nameof(options.Tenants)}: \"{tenant}\" is not a tenant id. Give the id of an Entra tenant, such as 11111111-2222-3333-4444-555555555555."),
            .. Identities($"{AccessOptions.Section}:{nameof(options.Administrators)}", options.Administrators),
            .. options.Coordinators.SelectMany(each => Identities($"{AccessOptions.Section}:{nameof(options.Coordinators)}:{each.Key}", each.Value)),
        ];
        return problems.Length > 0 ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> Identities(string key, IReadOnlyList<string> values) =>
        values.Where(value => DirectoryIdentity.Parse(value) is null)
            .Select(value => $"{key}: \"{value}\" is not a person. Give tenantId/objectId, two ids with a slash between.");
}
