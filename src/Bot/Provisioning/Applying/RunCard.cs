using Samverkan.Bot.Outbound;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>Where the progress of a run is shown.</summary>
/// <param name="Activity">The message that is updated.</param>
internal sealed record RunCard(KnownConversation Conversation, string Activity, Language Language);
