namespace Samverkan.Bot.Provisioning.Chat;

/// <summary>A part of a plan that is leafed through.</summary>
internal enum PlanPart
{
    New,
    Changed,
    Blocked,

    /// <summary>Groups that get no meetings by themselves.</summary>
    Undated,
}
