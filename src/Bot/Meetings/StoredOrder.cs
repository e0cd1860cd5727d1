using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Meetings;

/// <summary>An order as it was read.</summary>
internal sealed record StoredOrder(LineKey.Meeting Meeting, Order Order, ETag ETag);
