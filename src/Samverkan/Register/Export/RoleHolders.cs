using Samverkan.Register.Model;

namespace Samverkan.Register.Export;

/// <summary>Who has a seat by having its role, as far as the register says so.</summary>
internal sealed class RoleHolders(ExportScope scope)
{
    private readonly ILookup<RoleId, Holding> byRole = scope.Holdings.Where(holding => holding.Seat is null && holding.Role is not null).ToLookup(holding => holding.Role.GetValueOrDefault());

    /// <summary>
    /// None for a seat of a group that a pattern made, as a role does not say in which area its holder sits, and none where the seat is one of
    /// several's and which one is not said.
    /// </summary>
    public IEnumerable<Holding> Of(Group group, Seat seat) => seat.Role is { } role && group.Pattern is null && !seat.OneOfSeveral ? byRole[role] : [];
}
