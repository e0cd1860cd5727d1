namespace Samverkan.GraphSimulator;

/// <param name="Id">The membership's id.</param>
public sealed record SimulatedTeamMember(string Id, string TeamId, string UserId, IReadOnlyList<string> Roles);
