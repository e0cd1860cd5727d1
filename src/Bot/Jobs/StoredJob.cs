using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Jobs;

/// <summary>A job as it was read.</summary>
internal sealed record StoredJob(Job Job, ETag ETag);
