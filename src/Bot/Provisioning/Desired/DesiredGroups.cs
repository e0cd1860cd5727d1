using Samverkan.Bot.Access;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Desired;

/// <summary>Reads from the register what the channels of its groups should be.</summary>
/// <param name="observed">By which it is known who is in the team.</param>
internal sealed class DesiredGroups(RegisterView view, ProvisioningTarget target, Observed observed)
{
    private static readonly SeatFunction[] Leading = [SeatFunction.Coordinator, SeatFunction.Chair, SeatFunction.Secretary];

    private readonly RegisterSnapshot register = view.Register;

    /// <summary>By key, so that the same register gives the same names.</summary>
    public IReadOnlyList<DesiredGroup> All()
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. view.Groups.OrderBy(group => group.Id.Value, StringComparer.Ordinal).Select(group => Of(group, taken))];
    }

    public IReadOnlySet<Guid> Tenants() =>
        register.Content.Organisations.Select(organisation => organisation.TenantId).Append(target.Tenant?.ToString())
            .Select(tenant => Guid.TryParse(tenant, out var id) ? id : (Guid?)null).OfType<Guid>().ToHashSet();

    private DesiredGroup Of(Group group, HashSet<string> taken)
    {
        var members = Members(group);
        var type = Type(group);
        return new DesiredGroup(group.Id, group.Names.Name, Unique(ChannelNames.Legal(group.ChannelName), taken), Marker.Add(Description(group), group.Id), type, type == ChannelType.Standard ? null : Owner(type, members), members, (group.Cadence as Fact<Cadence>.Stated)?.Value.TimesPerYear);
    }

    // What people of two tenants are to read has to be shared; a guest of the other one would see the whole team.
    private ChannelType Type(Group group) =>
        view.SeatsOf(group).Select(seat => TenantOf(seat.Organisation)).OfType<Guid>().Distinct().Count() > 1 ? ChannelType.Shared : group.ChannelType;

    private Guid? TenantOf(OrganisationId organisation)
    {
        for (OrganisationId? current = organisation; current is { } id && register.Find(id) is { } found; current = found.Parent)
        {
            if (Guid.TryParse(found.TenantId, out var tenant))
            {
                return tenant;
            }
        }

        return null;
    }

    private List<DesiredMember> Members(Group group)
    {
        var found = new Dictionary<PersonId, DesiredMember>();
        foreach (var seat in view.SeatsOf(group))
        {
            foreach (var person in view.HoldingsOf(seat).Select(holding => register.Find(holding.Person)).OfType<Person>())
            {
                var leads = Leading.Contains(seat.Function) || found.GetValueOrDefault(person.Id)?.Leads == true;
                var identity = person is { TenantId: { } tenant, ObjectId: { } objectId } ? DirectoryIdentity.Parse($"{tenant}/{objectId}") : null;
                found[person.Id] = new DesiredMember(person.Id, person.Name, identity, person.Address, person.ProtectedIdentity, leads);
            }
        }

        return [.. found.Values.OrderBy(member => member.Person.Value, StringComparer.Ordinal)];
    }

    // Somebody of another tenant cannot own a channel here, and who is not in the team no private one.
    private DirectoryIdentity? Owner(ChannelType type, IEnumerable<DesiredMember> members) =>
        members.Where(member => member is { Identity: { } identity, IsProtected: false } && (target.Tenant is null || identity.Tenant == target.Tenant) && (type != ChannelType.Private || observed.IsInTeam(identity.ObjectId)))
            .OrderByDescending(member => member.Leads).Select(member => member.Identity).FirstOrDefault()
        ?? (target is { Owner: { } owner, Tenant: { } tenant } ? new DirectoryIdentity(tenant, owner) : null);

    private static string Description(Group group) =>
        group.Purpose is Fact<Localized>.Stated { Value.Sv: { Length: > 0 } purpose } ? $"{group.Names.Name.Sv}: {purpose}" : group.Names.Name.Sv;

    private static string Unique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var number = 2; unique.Length > 0 && !taken.Add(unique); number++)
        {
            unique = ChannelNames.Numbered(name, number);
        }

        return unique;
    }
}
