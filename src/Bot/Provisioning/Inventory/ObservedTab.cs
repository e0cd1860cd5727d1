namespace Samverkan.Bot.Provisioning.Inventory;

/// <param name="Entity">What the tab shows, as we named it when we made it.</param>
internal sealed record ObservedTab(string Id, string? Entity);
