using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Who is appointed: a closed set.</summary>
public abstract record Appointee
{
    private Appointee()
    {
    }

    public sealed record Registered(PersonId Person) : Appointee;

    /// <summary>Somebody by name. A directory id that the register knows is the person it knows.</summary>
    /// <param name="Another">Whether it is said that this is not the one of the same name.</param>
    public sealed record Named(string Name, string? Address, string? TenantId, string? ObjectId, bool Another = false) : Appointee;
}
