using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Inventory;

namespace Samverkan.Bot.Provisioning.Desired;

/// <summary>Who is invited to the meetings of a group.</summary>
internal static class Invitations
{
    /// <param name="team">Where the register has no address, that of the team is taken; null where its members are not known.</param>
    /// <returns>Each address once. Nobody with protected identity is among them.</returns>
    public static IReadOnlyList<Invited> Of(DesiredGroup group, IReadOnlyList<ObservedMember>? team) =>
    [
        .. group.Members.Where(member => !member.IsProtected)
            .Select(member => (Address: member.Address ?? AddressOf(member, team), member.Name))
            .Where(one => one.Address is not null)
            .DistinctBy(one => one.Address, StringComparer.OrdinalIgnoreCase)
            .Select(one => new Invited(one.Address ?? string.Empty, one.Name)),
    ];

    // As Teams has it, of those who are in the team.
    private static string? AddressOf(DesiredMember member, IReadOnlyList<ObservedMember>? team) =>
        member.Identity is { } identity ? team?.FirstOrDefault(one => one.Identity.ObjectId == identity.ObjectId)?.Address : null;
}
