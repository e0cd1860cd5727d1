using System.Globalization;
using System.Text;
using Samverkan.Register.Model;

namespace Samverkan.Register.Roster;

/// <summary>
/// Reads a roster: a CSV file of who has which role or seat, from when to when. UTF-8, with the columns role or seat, name,
/// directory id, from, to and, where they are needed, tenant and decision; headers in Swedish or English.
/// </summary>
public static class RosterCsv
{
    public const int LargestMegabytes = 40;

    public const int LargestBytes = LargestMegabytes * 1024 * 1024;

    private const int MostFindings = 200;

    private static readonly RosterColumn[] Dates = [RosterColumn.From, RosterColumn.To];

    /// <param name="source">What the new rows cite: the file, with a title that says where it comes from.</param>
    public static RosterReading Read(ReadOnlySpan<byte> file, Source source, RegisterContent content)
    {
        if (file.Length > LargestBytes)
        {
            return new RosterReading.Rejected([new FileFinding(1, 0, RosterMessages.TooLarge, RosterMessages.Split)]);
        }

        var bytes = file.StartsWith(Encoding.UTF8.Preamble) ? file[Encoding.UTF8.Preamble.Length..] : file;
        return Utf8Lines.FirstBad(bytes) is { } line
            ? new RosterReading.Rejected([new FileFinding(line, 0, RosterMessages.NotUtf8, RosterMessages.NotUtf8Remedy)])
            : Read(bytes.ToArray(), source, content);
    }

    private static RosterReading Read(byte[] utf8, Source source, RegisterContent content)
    {
        var findings = new List<FileFinding>();
        findings.AddRange(RosterNumbers.Find(utf8));
        if (findings.Count > 0)
        {
            return new RosterReading.Rejected(findings);
        }

        using var lines = RosterTable.Read(utf8, findings).GetEnumerator();
        if (!lines.MoveNext())
        {
            return new RosterReading.Rejected(findings.Count > 0 ? findings : [new FileFinding(1, 0, RosterMessages.Empty, RosterMessages.Columns)]);
        }

        var header = lines.Current;
        var columns = RosterHeader.Read(header, findings);
        var plan = findings.Count > 0 ? null : Plan(Rest(lines, header.Cells.Count, findings), columns, source, content, findings);
        return plan is null || findings.Count > 0 ? new RosterReading.Rejected([.. findings.OrderBy(finding => finding.Line)]) : new RosterReading.Planned(plan);
    }

    private static IEnumerable<RosterLine> Rest(IEnumerator<RosterLine> lines, int width, List<FileFinding> findings)
    {
        while (findings.Count < MostFindings && lines.MoveNext())
        {
            if (lines.Current.Cells.Skip(width).Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                findings.Add(new FileFinding(lines.Current.Number, width + 1, RosterMessages.TooManyCells, RosterMessages.TooManyCellsRemedy));
            }
            else
            {
                yield return lines.Current;
            }
        }
    }

    private static RosterPlan Plan(
        IEnumerable<RosterLine> lines,
        IReadOnlyDictionary<RosterColumn, int> columns,
        Source source,
        RegisterContent content,
        List<FileFinding> findings)
    {
        var (roles, people, holdings) = (new RosterRoles(content), new RosterPeople(content), new RosterHoldings(content));
        var organisations = content.Organisations.DistinctBy(organisation => organisation.Id).ToDictionary(organisation => organisation.Id);
        foreach (var line in lines)
        {
            var row = new RosterRow(line.Number, line.Cells, columns);

            // Only what it is: a citation is shown to everybody, and the rest of the row is about a person.
            var citation = new Citation(source.Id, string.Create(CultureInfo.InvariantCulture, $"rad {line.Number}"), row[RosterColumn.Seat] ?? row[RosterColumn.Role] ?? string.Empty);
            Add(row, citation, organisations, roles, people, holdings, findings);
        }

        return new RosterPlan
        {
            Source = source,
            NewPersons = people.Added,
            IdentifiedPersons = people.Identified,
            NewHoldings = holdings.Added,
            Unchanged = holdings.Unchanged,
            Lines = holdings.Rows.Select(pair => (Row: new RowRef(RowKind.Holding, pair.Key.Value), Line: pair.Value))
                .Concat(people.Rows.Select(pair => (Row: new RowRef(RowKind.Person, pair.Key.Value), Line: pair.Value)))
                .ToDictionary(pair => pair.Row, pair => pair.Line),
        };
    }

    private static void Add(
        RosterRow row,
        Citation citation,
        IReadOnlyDictionary<OrganisationId, Organisation> organisations,
        RosterRoles roles,
        RosterPeople people,
        RosterHoldings holdings,
        List<FileFinding> findings)
    {
        var before = findings.Count;
        findings.AddRange(row.Columns.Keys.Where(column => row[column]?.Any(character => char.IsControl(character) && character != '\n') == true).Select(column => row.Finding(column, RosterMessages.ControlCharacters, RosterMessages.ControlCharactersRemedy)));
        var seat = row[RosterColumn.Seat] is { } seatText ? roles.Seat(row, seatText, findings) : null;
        var role = row[RosterColumn.Role] is { } roleText ? roles.Role(row, roleText, findings) : null;
        if (row[RosterColumn.Seat] is null && row[RosterColumn.Role] is null)
        {
            findings.Add(row.Finding(RosterColumn.Role, RosterMessages.NoRole, RosterMessages.WriteRole));
        }

        if (row[RosterColumn.Name] is null && row[RosterColumn.Person] is null)
        {
            findings.Add(row.Finding(RosterColumn.Name, RosterMessages.NoName, RosterMessages.WriteName));
        }

        var validity = ValidityOf(row, findings);
        var organisation = seat?.Organisation ?? role?.Organisation;
        var directory = RosterDirectory.Of(row, organisation, organisations, findings);
        if (findings.Count > before || people.Find(row, row[RosterColumn.Name], directory, citation, findings) is not { } person)
        {
            return;
        }

        var holding = new Holding
        {
            Id = new HoldingId(RosterIds.Of("innehav", person.Id.Value, role?.Id.Value, seat?.Id.Value, validity.From?.ToString("O", CultureInfo.InvariantCulture))),
            Person = person.Id,
            Role = role?.Id,
            Seat = seat?.Id,
            Decision = row[RosterColumn.Decision],
            Validity = validity,
            Sources = [citation],
        };
        holdings.Add(row, holding, seat is null ? role?.HowMany : seat.Places, findings);
    }

    private static Validity ValidityOf(RosterRow row, List<FileFinding> findings)
    {
        var dates = Dates.Select(column => DateOf(row, column, findings)).ToArray();
        if (dates[1] < dates[0])
        {
            findings.Add(row.Finding(RosterColumn.To, RosterMessages.WrongWayRound, RosterMessages.WrongWayRoundRemedy));
        }

        return new Validity(dates[0], dates[1]);
    }

    private static DateOnly? DateOf(RosterRow row, RosterColumn column, List<FileFinding> findings)
    {
        if (row[column] is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        findings.Add(row.Finding(column, RosterMessages.BadDate(column), RosterMessages.DateForm(column)));
        return null;
    }
}
