namespace Samverkan.Bot.Access;

/// <summary>Who wrote, by directory identity.</summary>
/// <param name="IsKnown">False: whose the sender is could not be told, so no role and no names.</param>
/// <param name="IsForeign">Of a tenant that may not use the bot.</param>
internal sealed record Sender(string? Tenant, string? ObjectId, bool IsKnown, bool IsForeign);
