using System.Globalization;
using Samverkan.Register.Model;
using Samverkan.Register.Roster;

namespace Samverkan.Register.Export;

/// <summary>
/// Who has which seat or role, as a spreadsheet: a row a holding, ended ones too. It reads back as a roster (<see cref="RosterCsv"/>) and
/// then changes nothing. Cells that a spreadsheet would take for formulas are guarded, and reading undoes it.
/// </summary>
public static class RosterExport
{
    private static readonly Localized[] Headings =
    [
        new("grupp", "group"),
        new("plats", "seat"),
        new("roll", "role"),
        new("benämning", "title"),
        new("namn", "name"),
        new("personnyckel", "person key"),
        new("katalog-id", "directory id"),
        new("tenant", "tenant"),
        new("från", "from"),
        new("till", "to"),
        new("beslut", "decision"),
    ];

    public static void Write(ExportScope scope, Language language, TextWriter text)
    {
        var seats = scope.Groups.SelectMany(group => group.Seats.Select(seat => (Group: group, Seat: seat))).DistinctBy(pair => pair.Seat.Id).ToDictionary(pair => pair.Seat.Id);
        var roles = scope.Content.Roles.DistinctBy(role => role.Id).ToDictionary(role => role.Id, role => role.Names);
        Spreadsheet.Begin(text, Headings.Select(heading => heading.In(language)));
        foreach (var holding in scope.Holdings)
        {
            var (group, seat) = holding.Seat is { } id ? seats.GetValueOrDefault(id) : default;
            var title = seat?.Names ?? (holding.Role is { } role ? roles.GetValueOrDefault(role) : null);
            Spreadsheet.Line(text, Cells(holding, scope.Find(holding.Person), group?.Names.In(language), title?.In(language)));
        }
    }

    private static string?[] Cells(Holding holding, Person? person, string? group, string? title)
    {
        // An id of another kind than Entra's is not read back; the person's key says who it is.
        var directory = Guid.TryParse(person?.ObjectId, out _) && (person.TenantId is null || Guid.TryParse(person.TenantId, out _)) ? person : null;
        return [group, holding.Seat?.Value, holding.Role?.Value, title, person?.Name, person?.Id.Value, directory?.ObjectId, directory?.TenantId, Day(holding.Validity.From), Day(holding.Validity.To), holding.Decision];
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
