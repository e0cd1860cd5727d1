namespace Samverkan.Register.Roster;

/// <summary>What came of reading a roster: a plan for all its rows, or nothing and the reasons.</summary>
public abstract record RosterReading
{
    private RosterReading()
    {
    }

    public sealed record Planned(RosterPlan Plan) : RosterReading;

    /// <param name="Findings">At least one. A line is a row of the file, the header being row 1.</param>
    public sealed record Rejected(IReadOnlyList<FileFinding> Findings) : RosterReading;
}
