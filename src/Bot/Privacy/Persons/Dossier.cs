namespace Samverkan.Bot.Privacy.Persons;

/// <summary>All that is held on a person. Each part says first what it is.</summary>
internal sealed record Dossier(
    DossierPart<DossierPerson> Person,
    DossierPart<DossierHolding> Holdings,
    DossierPart<DossierSubstitution> Substitutions,
    DossierPart<DossierRow> Confirmed,
    DossierPart<DossierChange> ChangesAbout,
    DossierPart<DossierChange> ChangesBy,
    DossierPart<DossierRead> ReadsOf,
    DossierPart<DossierRead> ReadsBy,
    DossierPart<DossierStored> Proposals,
    DossierPart<DossierStored> Others);
