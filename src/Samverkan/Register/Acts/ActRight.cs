using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Whose an act is: a closed set. Administrators may do any.</summary>
public abstract record ActRight
{
    private ActRight()
    {
    }

    public sealed record Administrators : ActRight;

    /// <summary>Coordinators of all of these organisations, or of what they are units of.</summary>
    public sealed record Coordinators(IReadOnlyList<OrganisationId> Organisations) : ActRight;

    /// <summary>Coordinators of any of these.</summary>
    public sealed record AnyCoordinator(IReadOnlyList<OrganisationId> Organisations) : ActRight;
}
