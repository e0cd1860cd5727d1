namespace Samverkan.Register.Roster;

internal enum RosterColumn
{
    Role,
    Seat,
    Name,
    DirectoryId,
    Tenant,
    From,
    To,
    Decision,
}
