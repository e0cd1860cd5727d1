using Samverkan.Register.Model;

namespace Samverkan.Questions.Asked;

/// <summary>Which meetings, decisions or action items somebody asks for. What is not set narrows nothing.</summary>
public sealed record RecordFilter
{
    /// <summary>A group, or a pattern for all groups of its kind.</summary>
    public EntityRef? Group { get; init; }

    /// <summary>The groups of this district or local police area.</summary>
    public AreaId? Area { get; init; }

    /// <summary>Action items that somebody on a seat or in a role of this organisation is to do.</summary>
    public OrganisationId? Organisation { get; init; }

    /// <summary>Action items of these roles or persons.</summary>
    public IReadOnlyList<EntityRef> Who { get; init; } = [];

    /// <summary>Of who asks: own action items; meetings and decisions of own groups.</summary>
    public bool Mine { get; init; }

    public RecordState? State { get; init; }

    /// <summary>The first day: of a meeting and of a decision its own, of an action item that when it is due; where done ones are asked for, when it was done.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, as <see cref="From"/>.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Words that the text of a decision or an action item holds, as they were written; none for any text.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>
    /// Of one meeting alone: the last one held, and what was decided or given to somebody there; where <see cref="State"/> is open, the next one to come.
    /// </summary>
    public bool NearestOnly { get; init; }

    /// <summary>With <see cref="NearestOnly"/>: the last of the records themselves ("senaste beslutet"), whatever meetings there were since.</summary>
    public bool LastRecord { get; init; }

    public bool CountOnly { get; init; }
}
