namespace Samverkan.Register;

/// <summary>The kinds of rows a register has.</summary>
public enum RowKind
{
    Source,
    Organisation,
    Area,
    Role,
    Pattern,
    Group,
    Seat,
    Relation,
    Term,
    Person,
    Holding,
    Substitution,
}
