namespace Samverkan.Register.Model;

/// <summary>Stable key of a relation.</summary>
public readonly record struct RelationId(string Value)
{
    public override string ToString() => Value;
}
