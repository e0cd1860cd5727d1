namespace Samverkan.Register.Model;

/// <summary>Stable key of a term.</summary>
public readonly record struct TermId(string Value)
{
    public override string ToString() => Value;
}
