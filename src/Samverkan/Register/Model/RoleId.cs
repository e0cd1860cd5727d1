namespace Samverkan.Register.Model;

/// <summary>Stable key of a role: a position in an organisation.</summary>
public readonly record struct RoleId(string Value)
{
    public override string ToString() => Value;
}
