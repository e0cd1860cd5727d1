namespace Samverkan.Register.Model;

/// <summary>How two things of the register hang together, read from the first to the second.</summary>
public enum RelationKind
{
    ReportsTo,
    Supports,
    Coordinates,
    TakesPartIn,
    Appoints,
}
