using Microsoft.Extensions.Options;

namespace Samverkan.Bot.Hosting.Configuration;

/// <summary>A host that could not tell who talks to it does not start.</summary>
internal sealed class BotIdentityValidator(IHostEnvironment environment) : IValidateOptions<BotIdentityOptions>
{
    private const string SingleTenant = "SingleTenant";
    private const string MultiTenant = "MultiTenant";
    private const string ManagedIdentity = "UserAssignedMSI";

    public ValidateOptionsResult Validate(string? name, BotIdentityOptions options)
    {
        string[] problems = [.. Problems(options), .. ChannelAddresses.Problems(options)];
        return problems.Length > 0 ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }

    private IEnumerable<string> Problems(BotIdentityOptions options)
    {
        if (string.IsNullOrEmpty(options.MicrosoftAppId))
        {
            if (!environment.IsDevelopment())
            {
                yield return $"MicrosoftAppId: not set, and the environment is {environment.EnvironmentName}. Without it activities are not authenticated, which only Development may do. Give the id of the bot's app registration.";
            }

            yield break;
        }

        if (!Guid.TryParse(options.MicrosoftAppId, out _))
        {
            yield return $"MicrosoftAppId: \"{options.MicrosoftAppId}\" is not a GUID. Give the id of the bot's app registration.";
        }

        var type = string.IsNullOrEmpty(options.MicrosoftAppType) ? MultiTenant : options.MicrosoftAppType;
        foreach (var problem in TypeProblems(options, type))
        {
            yield return problem;
        }

        if (!string.IsNullOrEmpty(options.MicrosoftAppTenantId) && !Guid.TryParse(options.MicrosoftAppTenantId, out _))
        {
            yield return $"MicrosoftAppTenantId: \"{options.MicrosoftAppTenantId}\" is not a GUID. Give the id of the bot's Entra tenant.";
        }
    }

    private static IEnumerable<string> TypeProblems(BotIdentityOptions options, string type)
    {
        var managed = type.Equals(ManagedIdentity, StringComparison.OrdinalIgnoreCase);
        var single = type.Equals(SingleTenant, StringComparison.OrdinalIgnoreCase);
        if (!managed && !single && !type.Equals(MultiTenant, StringComparison.OrdinalIgnoreCase))
        {
            yield return $"MicrosoftAppType: \"{type}\" is not known. Give {SingleTenant}, {ManagedIdentity} or {MultiTenant}.";
            yield break;
        }

        if (managed && !string.IsNullOrEmpty(options.MicrosoftAppPassword))
        {
            yield return $"MicrosoftAppPassword: a bot of type {ManagedIdentity} has no password. Remove it, or give MicrosoftAppType {SingleTenant}.";
        }

        if (single && string.IsNullOrEmpty(options.MicrosoftAppPassword))
        {
            yield return $"MicrosoftAppPassword: not set, and a bot of type {SingleTenant} needs it to answer. Give a client secret of the bot's app registration, or use a bot of type {ManagedIdentity}.";
        }

        if ((managed || single) && string.IsNullOrEmpty(options.MicrosoftAppTenantId))
        {
            yield return $"MicrosoftAppTenantId: not set, and a bot of type {type} needs it. Give the id of the bot's Entra tenant.";
        }
    }
}
