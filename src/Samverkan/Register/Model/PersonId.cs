namespace Samverkan.Register.Model;

/// <summary>Stable key of a person; says nothing of who it is.</summary>
public readonly record struct PersonId(string Value)
{
    public override string ToString() => Value;
}
