using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>A line of a run that is not done, as it was read.</summary>
/// <param name="What">The line, in words.</param>
internal sealed record RunLine(LineKey Key, Localized What, Work Work, ETag ETag);
