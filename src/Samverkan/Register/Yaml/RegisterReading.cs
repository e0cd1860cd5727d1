namespace Samverkan.Register.Yaml;

/// <summary>What came of reading a register file: all of it, or nothing and the reasons.</summary>
public abstract record RegisterReading
{
    private RegisterReading()
    {
    }

    public sealed record Loaded(RegisterContent Content) : RegisterReading
    {
        public required RowPlaces Places { get; init; }
    }

    /// <param name="Findings">At least one, in the order of the file.</param>
    public sealed record Rejected(IReadOnlyList<FileFinding> Findings) : RegisterReading;
}
