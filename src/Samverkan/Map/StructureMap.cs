using Samverkan.Register.Model;

namespace Samverkan.Map;

/// <summary>
/// The whole cooperation structure on one day, in one language, as somebody may see it: what a picture of it needs, and no more.
/// </summary>
/// <param name="Remarks">What a reader must know of the sources it rests on.</param>
/// <param name="Organisations">Those at the top; units belong to them.</param>
/// <param name="Districts">The areas that have groups of their own, in the order of the register.</param>
/// <param name="Groups">In the order of the register.</param>
/// <param name="PersonsNamed">For the audit of reads.</param>
public sealed record StructureMap(
    DateOnly Day,
    Language Language,
    IReadOnlyList<string> Remarks,
    IReadOnlyList<MapOrganisation> Organisations,
    IReadOnlyList<MapDistrict> Districts,
    IReadOnlyList<MapGroup> Groups,
    IReadOnlyList<MapRelation> Relations,
    IReadOnlyList<PersonId> PersonsNamed);
