namespace Samverkan.Register.Checks;

/// <summary>What a register can find wrong with itself.</summary>
public enum FindingKind
{
    DuplicateId,
    UnknownReference,
    SourceMissing,
    DatesWrongWayRound,
    OutsideGroupsLife,
    OrganisationCircle,
    ReportsToCircle,
    HoldingOfNothing,
    OverlappingHoldings,
    TooManyHolders,
    HoldingWithoutDecision,
    AbsentWithoutSubstitute,
    SeatFallenVacant,
    EndsSoon,
    SubstituteHasSeat,
    SameOrderTwice,
    SamePersonTwice,
    DirectoryIdWithoutTenant,
    GroupWithoutSeats,
    OrganisationWithoutSeat,
    NoCoordinator,
    SharedName,
    SharedChannel,
    NeverVerified,
    NotVerifiedForAYear,
}
