using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using Samverkan.Bot.Hosting.Configuration;

namespace Samverkan.Bot.Access;

/// <summary>Whose people may use the bot: <c>Access:Tenants</c>, or else the bot's own tenant. Off only when there is neither.</summary>
internal sealed class TenantRule(IOptions<AccessOptions> access, IOptions<BotIdentityOptions> bot)
{
    private readonly FrozenSet<string> tenants = Tenants(access.Value, bot.Value);

    /// <summary>No app id and no tenants stated, which is possible in Development only.</summary>
    public bool IsOff { get; } = string.IsNullOrEmpty(bot.Value.MicrosoftAppId) && access.Value.Tenants.Count == 0;

    public bool Allows(string tenant) => IsOff || tenants.Contains(tenant);

    private static FrozenSet<string> Tenants(AccessOptions access, BotIdentityOptions bot)
    {
        IEnumerable<string> own = bot.MicrosoftAppTenantId is { Length: > 0 } tenant ? [tenant] : [];
        return (access.Tenants.Count > 0 ? access.Tenants : own).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
