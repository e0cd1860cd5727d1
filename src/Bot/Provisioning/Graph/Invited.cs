namespace Samverkan.Bot.Provisioning.Graph;

/// <summary>Somebody who gets the invitation to a meeting.</summary>
internal sealed record Invited(string Address, string? Name);
