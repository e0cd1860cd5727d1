using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Bot.Provisioning.Ledger;

namespace Samverkan.Bot.Provisioning.Planning;

/// <summary>All that a plan is made of.</summary>
/// <param name="IsBotInTeam">Whether the bot can write in the team's channels.</param>
/// <param name="Now">When it is made.</param>
internal sealed record PlanInput(DesiredState Desired, Observed Observed, IReadOnlyDictionary<LineKey, LedgerEntry> Ledger, ProvisioningTarget Target, bool IsBotInTeam, DateTimeOffset Now)
{
    /// <summary>The channels of the team by the marker they carry.</summary>
    public ILookup<string, ObservedChannel> ByMarker { get; } = Observed.Channels.Where(channel => channel.Marker is not null).ToLookup(channel => channel.Marker ?? string.Empty, StringComparer.Ordinal);

    public ILookup<string, ObservedChannel> ByName { get; } = Observed.Channels.ToLookup(channel => channel.Name, StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, ObservedChannel> byId = Observed.Channels.ToDictionary(channel => channel.Id, StringComparer.Ordinal);

    public LedgerEntry? Entry(LineKey key) => Ledger.GetValueOrDefault(key);

    public ObservedChannel? Channel(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <summary>Whether what was put in a group's channel is in the one that it has now.</summary>
    public bool IsInPlace(LineKey key, LedgerEntry entry) => entry.Channel is null || entry.Channel == Entry(new LineKey.Channel(key.Group))?.Id;
}
