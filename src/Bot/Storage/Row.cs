namespace Samverkan.Bot.Storage;

internal sealed record Row(RowKey Key, RowValues Values, ETag ETag);
