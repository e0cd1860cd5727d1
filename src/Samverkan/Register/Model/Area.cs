namespace Samverkan.Register.Model;

/// <summary>A district of the city or a local police area.</summary>
public sealed record Area : Entry
{
    public required AreaId Id { get; init; }

    public required AreaKind Kind { get; init; }

    public required Names Names { get; init; }
}
