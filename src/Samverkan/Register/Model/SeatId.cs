namespace Samverkan.Register.Model;

/// <summary>Stable key of a seat: <c>group#seat</c>.</summary>
public readonly record struct SeatId(string Value)
{
    public override string ToString() => Value;
}
