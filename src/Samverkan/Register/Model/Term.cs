namespace Samverkan.Register.Model;

/// <summary>An abbreviation or a concept, and what it stands for.</summary>
public sealed record Term : Entry
{
    public required TermId Id { get; init; }

    public required Names Names { get; init; }

    /// <summary>What the source says it means, as a clause.</summary>
    public required Localized Meaning { get; init; }

    /// <summary>Whether the source spells the letters out; where not, an answer says so.</summary>
    public bool SpelledOut { get; init; } = true;

    /// <summary>What the term is another word for, or belongs to.</summary>
    public EntityRef? LeadsTo { get; init; }
}
