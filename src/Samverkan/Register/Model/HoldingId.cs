namespace Samverkan.Register.Model;

/// <summary>Stable key of a holding.</summary>
public readonly record struct HoldingId(string Value)
{
    public override string ToString() => Value;
}
