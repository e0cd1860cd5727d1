namespace Samverkan.Register.Model;

/// <summary>What every row of the register has: the time it holds, its proof, who last vouched for it, and its version.</summary>
public abstract record Entry
{
    public Validity Validity { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    public Verification? LastVerified { get; init; }

    /// <summary>Grows by one with each change; 1 is the row as it was first written.</summary>
    public int Version { get; init; } = 1;
}
