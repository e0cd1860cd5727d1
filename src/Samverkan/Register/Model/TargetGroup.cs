namespace Samverkan.Register.Model;

/// <summary>Whom a group works for. Ages are whole years, both ends included; null where the source gives none.</summary>
public sealed record TargetGroup
{
    public required Localized Description { get; init; }

    public int? MinAge { get; init; }

    public int? MaxAge { get; init; }

    /// <summary>The ages that words without a number cover ("barn och ungdomar"); for finding the group, never for stating an age.</summary>
    public int? ImpliedMaxAge { get; init; }

    public IReadOnlyList<TargetBehaviour> Behaviours { get; init; } = [];
}
