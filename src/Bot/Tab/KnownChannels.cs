using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tab;

/// <summary>Where the channels of all groups are, in memory, as the bot has agreed on them. Reading them takes no storage.</summary>
internal sealed class KnownChannels(ProvisioningTarget target, IRowStore rows)
{
    private volatile Dictionary<GroupId, Uri> loaded = [];

    /// <summary>The addresses that open them in Teams. Another object when anything of it has changed.</summary>
    public IReadOnlyDictionary<GroupId, Uri> All => loaded;

    /// <summary>Reads them anew.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be used; the channels are as before.</exception>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var ledger = target.IsSet ? await LedgerRows.ReadAsync(rows, target.Team, ProvisioningKeys.Channels, cancellationToken) : [];
        var read = ledger
            .Where(pair => pair is { Key: LineKey.Channel, Value.Entry: { IsThere: true, Id: not null } })
            .ToDictionary(pair => pair.Key.Group, pair => Address(pair.Value.Entry));
        if (read.Count != loaded.Count || read.Any(pair => loaded.GetValueOrDefault(pair.Key) != pair.Value))
        {
            loaded = read;
        }
    }

    // learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams
    private Uri Address(LedgerEntry entry) => new(
        $"https://teams.microsoft.com/l/channel/{Uri.EscapeDataString(entry.Id ?? string.Empty)}/{Uri.EscapeDataString(entry.Name ?? "kanal")}?groupId={Uri.EscapeDataString(target.Team)}&tenantId={target.Tenant}");
}
