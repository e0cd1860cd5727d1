namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>Somebody else has taken over the team: whoever meets this stops at once and writes nothing more.</summary>
internal sealed class LeaseLostException() : Exception("Another process works at this team now.");
