namespace Samverkan.Register.Roster;

/// <summary>Finds personal identity numbers in a roster, before anything else of it is read or shown.</summary>
internal static class RosterNumbers
{
    private const int LastFour = 4;

    /// <param name="utf8">The file without its byte order mark.</param>
    /// <returns>One finding for each row that holds a number.</returns>
    public static IEnumerable<FileFinding> Find(byte[] utf8) => RosterTable.Read(utf8, [])
        .Where(line => Holds(line.Cells))
        .Select(line => new FileFinding(line.Number, 0, RosterMessages.IdentityNumber, RosterMessages.IdentityNumberRemedy));

    private static bool Holds(IReadOnlyList<string> cells) =>
        cells.Any(cell => PersonalIdentityNumber.Occurs(cell)) || cells.Zip(cells.Skip(1)).Any(IsSplit);

    // A column for the day of birth and one for the last four digits. Cells that only stand beside each other are no number:
    // the day on which a holding ends, and the number of a decision.
    private static bool IsSplit((string Birth, string Last) cells) =>
        cells.Last.Trim().TrimStart('-', '+') is { Length: LastFour } last
        && cells.Birth.Trim() is { Length: PersonalIdentityNumber.Shortest - LastFour or PersonalIdentityNumber.Longest - LastFour } birth
        && birth.All(char.IsAsciiDigit)
        && PersonalIdentityNumber.Occurs(birth + last);
}
