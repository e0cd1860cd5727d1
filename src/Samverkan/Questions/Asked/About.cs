namespace Samverkan.Questions.Asked;

/// <summary>What is asked of a group that is not yet known.</summary>
public enum About
{
    Anything,
    Members,
    Coordination,
    Cadence,
    Purpose,
    Target,
    Actions,
    Decisions,
    Meetings,
}
