using Samverkan.Register.Model;

namespace Samverkan.Register;

/// <summary>A pointer to one row of the register. <see cref="Id"/> is the value of the id of its kind.</summary>
public readonly record struct RowRef(RowKind Kind, string Id)
{
    public static RowRef To(EntityRef entity) => new(KindOf(entity.Kind), entity.Id);

    public override string ToString() => $"{RowWords.Of(Kind).En} {Id}";

    private static RowKind KindOf(EntityKind kind) => kind switch
    {
        EntityKind.Group => RowKind.Group,
        EntityKind.Pattern => RowKind.Pattern,
        EntityKind.Organisation => RowKind.Organisation,
        EntityKind.Role => RowKind.Role,
        EntityKind.Area => RowKind.Area,
        EntityKind.Term => RowKind.Term,
        EntityKind.Person => RowKind.Person,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
