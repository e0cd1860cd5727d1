namespace Samverkan.Register.Model;

/// <summary>An adult who holds, or has held, a role or a seat. Nothing more is kept than this.</summary>
public sealed record Person : Entry
{
    public required PersonId Id { get; init; }

    public required string Name { get; init; }

    /// <summary>With <see cref="ObjectId"/> who this is in Entra; rights are keyed by the two.</summary>
    public string? TenantId { get; init; }

    public string? ObjectId { get; init; }

    /// <summary>The address in the directory (mail, user principal name), for somebody whose id there is not known yet.</summary>
    public string? Address { get; init; }

    /// <summary>Shown to nobody but one role.</summary>
    public bool ProtectedIdentity { get; init; }
}
