using Samverkan.Bot.Access;

namespace Samverkan.Bot.Provisioning.Inventory;

/// <summary>A member of the team or of a channel of its own members.</summary>
/// <param name="Id">Of the membership, by which it is ended.</param>
internal sealed record ObservedMember(string Id, DirectoryIdentity Identity, string Name, string? Address, bool IsOwner);
