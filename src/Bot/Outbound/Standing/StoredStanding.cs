using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Outbound.Standing;

/// <summary>A standing post as it was read.</summary>
internal sealed record StoredStanding(RowKey Key, StandingPost Post, ETag ETag);
