using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Provisioning.Ledger;

/// <summary>An entry as it was read.</summary>
internal sealed record StoredEntry(LedgerEntry Entry, ETag ETag);
