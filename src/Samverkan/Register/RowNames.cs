using System.Globalization;
using Samverkan.Register.Model;

namespace Samverkan.Register;

/// <summary>What people call the rows of a register; a row that has no name of its own is told by what it holds together, and a protected identity by its id.</summary>
public sealed class RowNames
{
    private readonly Language language;
    private readonly Dictionary<RowKind, Lazy<Dictionary<string, string>>> names;

    public RowNames(RegisterContent content, Language language)
    {
        this.language = language;
        names = new Dictionary<RowKind, Lazy<Dictionary<string, string>>>
        {
            [RowKind.Source] = Of(content.Sources, row => row.Id.Value, row => row.Title.In(language)),
            [RowKind.Organisation] = Of(content.Organisations, row => row.Id.Value, row => row.Names.In(language)),
            [RowKind.Area] = Of(content.Areas, row => row.Id.Value, row => row.Names.In(language)),
            [RowKind.Role] = Of(content.Roles, row => row.Id.Value, row => row.Names.In(language)),
            [RowKind.Group] = Of(content.Groups, row => row.Id.Value, row => row.Names.In(language)),
            [RowKind.Pattern] = Of(content.Patterns, row => row.Id.Value, row => row.Prototype.Names.In(language)),
            [RowKind.Seat] = new(() => SeatsOf(content)),
            [RowKind.Relation] = Of(content.Relations, row => row.Id.Value, row => $"{Name(row.From)} → {Name(row.To)}"),
            [RowKind.Term] = Of(content.Terms, row => row.Id.Value, row => row.Names.In(language)),
            [RowKind.Person] = Of(content.Persons, row => row.Id.Value, row => row.ProtectedIdentity ? row.Id.Value : row.Name),
            [RowKind.Holding] = Of(content.Holdings, row => row.Id.Value, Told),
            [RowKind.Substitution] = Of(content.Substitutions, row => row.Id.Value, row => $"{Name(RowKind.Person, row.Person.Value)}, {Name(RowKind.Seat, row.Seat.Value)}"),
        };
    }

    /// <summary>Null for a row that nobody has a name for.</summary>
    public string? Of(RowRef row) => names[row.Kind].Value.GetValueOrDefault(row.Id);

    private static Lazy<Dictionary<string, string>> Of<T>(IReadOnlyList<T> rows, Func<T, string> id, Func<T, string> name) =>
        new(() => rows.DistinctBy(id).ToDictionary(id, name));

    /// <summary>"stadsdirektör, Central strategisk samverkansgrupp".</summary>
    private Dictionary<string, string> SeatsOf(RegisterContent content) => ExpandedGroups.Of(content)
        .Concat(content.Patterns.Select(pattern => pattern.Prototype))
        .SelectMany(group => group.Seats.Select(seat => (seat.Id, Name: $"{seat.Names.In(language)}, {group.Names.In(language)}")))
        .DistinctBy(seat => seat.Id)
        .ToDictionary(seat => seat.Id.Value, seat => seat.Name);

    private string Told(Holding holding)
    {
        var what = holding.Seat is { } seat ? Name(RowKind.Seat, seat.Value) : holding.Role is { } role ? Name(RowKind.Role, role.Value) : string.Empty;
        return $"{Name(RowKind.Person, holding.Person.Value)}, {what}, {Day(holding.Validity.From)}–{Day(holding.Validity.To)}";
    }

    private string Name(EntityRef entity) => Of(RowRef.To(entity)) ?? entity.Id;

    private string Name(RowKind kind, string id) => Of(new RowRef(kind, id)) ?? id;

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
}
