namespace Samverkan.Register.Export.Popolo;

/// <summary>A register as Popolo has it (popoloproject.com). Names of members are those of its JSON, in camel case.</summary>
internal sealed record PopoloDocument(
    IEnumerable<PopoloOrganization> Organizations,
    IEnumerable<PopoloPerson> Persons,
    IEnumerable<PopoloPost> Posts,
    IEnumerable<PopoloMembership> Memberships,
    IEnumerable<PopoloArea> Areas);
