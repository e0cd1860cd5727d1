namespace Samverkan.Bot.Minutes.FollowUp;

/// <summary>What is wrong with a change of an action item.</summary>
internal enum ActionProblem
{
    NoSuchDay,
    InThePast,
    NotOfGroup,
}
