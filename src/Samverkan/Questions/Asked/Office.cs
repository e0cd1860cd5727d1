using Samverkan.Register.Model;

namespace Samverkan.Questions.Asked;

/// <summary>What one has after the other: a role, the seats of a group, or whatever one person has.</summary>
/// <param name="Roles">Empty for all seats of the group, or all that the person has.</param>
/// <param name="Group">Set for the seats of this group alone.</param>
/// <param name="Person">Set when it is asked from this person on.</param>
/// <param name="Coordinates">Of the group's seats, those of who coordinates it.</param>
public sealed record Office(IReadOnlyList<RoleId> Roles, EntityRef? Group = null, PersonId? Person = null, bool Coordinates = false)
{
    public EntityRef? Subject => Group ?? (Roles.Count > 0 ? EntityRef.To(Roles[0]) : Person is { } person ? EntityRef.To(person) : null);
}
