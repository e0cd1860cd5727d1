namespace Samverkan.Register.Model;

/// <summary>Stable key of a source document.</summary>
public readonly record struct SourceId(string Value)
{
    public override string ToString() => Value;
}
