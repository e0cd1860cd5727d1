using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>A run as it was read.</summary>
internal sealed record StoredRun(string Id, Run Run, ETag ETag);
