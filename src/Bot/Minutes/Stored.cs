using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Minutes;

/// <summary>A record as it was read.</summary>
internal sealed record Stored<T>(T Value, RowKey Key, ETag ETag)
    where T : class;
