namespace Samverkan.Register.Model;

/// <summary>Stable key of an organisation or a unit of one.</summary>
public readonly record struct OrganisationId(string Value)
{
    public override string ToString() => Value;
}
