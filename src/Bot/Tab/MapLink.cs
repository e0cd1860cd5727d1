namespace Samverkan.Bot.Tab;

/// <summary>A link to the map.</summary>
/// <param name="LeavesTeams">Whether a browser opens it.</param>
internal sealed record MapLink(Uri Address, bool LeavesTeams);
