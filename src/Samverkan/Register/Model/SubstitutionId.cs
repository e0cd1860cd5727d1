namespace Samverkan.Register.Model;

/// <summary>Stable key of a substitution.</summary>
public readonly record struct SubstitutionId(string Value)
{
    public override string ToString() => Value;
}
