namespace Samverkan.Register.Roster;

/// <summary>One record of the file as it stands there. <see cref="Number"/> is the line it begins on; the first is 1.</summary>
internal sealed record RosterLine(int Number, IReadOnlyList<string> Cells);
