using Samverkan.Bot.Conversation;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>What somebody finds wrong and no form puts right: which group, and in words. The ids of its fields are its properties.</summary>
/// <param name="Group">Null for no group in particular.</param>
/// <param name="Right">What would be right, where that is known.</param>
internal sealed record Remark(GroupId? Group, string Wrong, string? Right)
{
    /// <summary>What a proposal calls it in the place of a form.</summary>
    public const string Form = "remark";

    /// <summary>In characters, of each of the texts.</summary>
    public const int Longest = 500;

    /// <summary>The value of the field for no group in particular.</summary>
    public const string NoGroup = "-";

    public static Remark Of(Proposal proposal)
    {
        var data = ClickData.Known(proposal.Answers);
        return new Remark(
            data.Text(nameof(Group)) is { } group && group != NoGroup ? new GroupId(group) : null,
            data.Text(nameof(Wrong)) ?? string.Empty,
            data.Text(nameof(Right)));
    }

    /// <summary>Whose it is: the organisations of the group's seats.</summary>
    public IReadOnlyList<OrganisationId> Owners(RegisterSnapshot register) =>
        Group is { } group && register.Find(group) is { Seats.Count: > 0 } found
            ? [.. found.Seats.Select(seat => seat.Organisation).Distinct()]
            : [.. register.Content.Organisations.Where(organisation => organisation.Parent is null).Select(organisation => organisation.Id)];
}
