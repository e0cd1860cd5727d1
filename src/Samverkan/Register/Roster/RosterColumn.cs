namespace Samverkan.Register.Roster;

internal enum RosterColumn
{
    /// <summary>Says to a reader where the seat is; not read.</summary>
    Group,
    Seat,
    Role,

    /// <summary>What the seat or the role is called, to a reader; not read.</summary>
    Title,
    Name,

    /// <summary>The register's own key of the person.</summary>
    Person,
    DirectoryId,
    Tenant,
    From,
    To,
    Decision,
}
