using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Questions;

/// <summary>What the answer to a question depends on besides its words.</summary>
public sealed record AskContext
{
    /// <summary>The day in Europe/Stockholm.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The language of somebody whose words do not tell.</summary>
    public Language Fallback { get; init; } = Language.Swedish;

    public Topic? Topic { get; init; }

    /// <summary>The persons in the register who ask (by directory id); empty when unknown.</summary>
    public IReadOnlyList<PersonId> Asker { get; init; } = [];

    /// <summary>Whether the answer may name people. False where the asker's tenant is not known.</summary>
    public bool MayNamePeople { get; init; } = true;

    /// <summary>
    /// Whether the answer may show people with protected identity; set for one role only, and never where others read along.
    /// To everybody else they are not in the register at all.
    /// </summary>
    public bool MaySeeProtected { get; init; }

    /// <summary>The day a group last met, in Europe/Stockholm, out of memory; null where that is not known.</summary>
    public Func<GroupId, DateOnly?> LastMet { get; init; } = static _ => null;

    /// <summary>The first meeting of a group that is to come, out of memory; null where none is known.</summary>
    public Func<GroupId, PlannedMeeting?> NextMeeting { get; init; } = static _ => null;
}
