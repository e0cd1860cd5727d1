namespace Samverkan.Meetings.Planning;

/// <summary>That a group's meetings take the time of somebody whom another group has too.</summary>
/// <param name="Shared">The number of the role or person.</param>
/// <param name="Certain">Whether it counts when only what is certainly the same people counts; null for a person, who counts always.</param>
internal readonly record struct Stake(int Shared, Sitting Sitting, bool? Certain);
