using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Access;

/// <summary>Who acts, and what he or she may do at this moment.</summary>
/// <param name="Key">What the audit and the register call who acts: a person's id, or a directory identity.</param>
/// <param name="Coordinates">The organisations whose part of the register he or she keeps.</param>
internal sealed record Actor(Sender Sender, string Key, IReadOnlyList<PersonId> Persons, bool IsAdministrator, IReadOnlyCollection<OrganisationId> Coordinates)
{
    /// <summary>Whether he or she keeps any of the register.</summary>
    public bool Keeps => IsAdministrator || Coordinates.Count > 0;

    /// <summary>Whether nobody else reads what is said to him or her. False where that is not known.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether protected identities are shown: to administrators, and never where others read along.</summary>
    public bool SeesProtected => IsAdministrator && IsAlone;

    public bool May(RegisterSnapshot register, Act act) => IsAdministrator || ActRights.Of(register, act).Allows(register, Coordinates);

    public bool Keeping(RegisterSnapshot register, OrganisationId organisation) => IsAdministrator || Coordinates.Any(own => register.IsWithin(organisation, own));
}
