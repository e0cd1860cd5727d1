using Samverkan.Register.Model;

namespace Samverkan.Meetings.FollowUp;

/// <summary>What most lists of action items are narrowed by, known before the whole of one is read.</summary>
/// <param name="Who">As <see cref="ActionItem.Who"/>.</param>
public readonly record struct ActionHead(GroupId Group, ActionState State, string? Who, DateOnly? Due)
{
    public static ActionHead Of(ActionItem item) => new(item.Id.Group, item.State, item.Who, item.Due);
}
