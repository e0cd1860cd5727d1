namespace Samverkan.Register.Model;

public sealed record Relation : Entry
{
    public required RelationId Id { get; init; }

    public required RelationKind Kind { get; init; }

    public required EntityRef From { get; init; }

    public required EntityRef To { get; init; }

    /// <summary>What the source adds: "löpande", "gemensamt", "vid behov".</summary>
    public Localized? Manner { get; init; }
}
