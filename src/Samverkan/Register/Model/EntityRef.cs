namespace Samverkan.Register.Model;

/// <summary>A pointer to one thing in the register. <see cref="Id"/> is the value of the id of its kind.</summary>
public readonly record struct EntityRef(EntityKind Kind, string Id)
{
    public static EntityRef To(GroupId id) => new(EntityKind.Group, id.Value);

    public static EntityRef ToPattern(GroupId id) => new(EntityKind.Pattern, id.Value);

    public static EntityRef To(OrganisationId id) => new(EntityKind.Organisation, id.Value);

    public static EntityRef To(RoleId id) => new(EntityKind.Role, id.Value);

    public static EntityRef To(AreaId id) => new(EntityKind.Area, id.Value);

    public static EntityRef To(TermId id) => new(EntityKind.Term, id.Value);

    public static EntityRef To(PersonId id) => new(EntityKind.Person, id.Value);
}
