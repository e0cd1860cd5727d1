namespace Samverkan.Register.Model;

/// <summary>Stable key of a district or another area.</summary>
public readonly record struct AreaId(string Value)
{
    public override string ToString() => Value;
}
