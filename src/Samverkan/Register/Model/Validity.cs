namespace Samverkan.Register.Model;

/// <summary>The days something holds, both ends included; no end is open.</summary>
public readonly record struct Validity(DateOnly? From, DateOnly? To)
{
    public static readonly Validity Always;

    public bool Contains(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    /// <summary>Ended on a last day; what would only have begun later is given that one day.</summary>
    public Validity Until(DateOnly lastDay) => new(From > lastDay ? lastDay : From, lastDay);

    public bool Overlaps(Validity other) =>
        (From is null || other.To is null || From <= other.To) && (other.From is null || To is null || other.From <= To);
}
