using Samverkan.Register.Model;

namespace Samverkan.Register;

/// <summary>What people call the rows of a register; a row that has no name of its own is told by what it holds together.</summary>
public sealed class RowNames(RegisterContent content, Language language)
{
    private readonly Dictionary<RowRef, string> names = Pairs(content, language).DistinctBy(pair => pair.Row).ToDictionary(pair => pair.Row, pair => pair.Name);

    /// <summary>Null for a row that nobody has a name for.</summary>
    public string? Of(RowRef row) => names.GetValueOrDefault(row);

    private static IEnumerable<(RowRef Row, string Name)> Pairs(RegisterContent content, Language language)
    {
        var people = content.Persons.ToDictionary(person => person.Id, person => person.Name);
        var roles = content.Roles.ToDictionary(role => role.Id, role => role.Names.In(language));
        return content.Sources.Select(source => (new RowRef(RowKind.Source, source.Id.Value), source.Title.In(language)))
            .Concat(content.Organisations.Select(organisation => (new RowRef(RowKind.Organisation, organisation.Id.Value), organisation.Names.In(language))))
            .Concat(content.Areas.Select(area => (new RowRef(RowKind.Area, area.Id.Value), area.Names.In(language))))
            .Concat(content.Roles.Select(role => (new RowRef(RowKind.Role, role.Id.Value), role.Names.In(language))))
            .Concat(content.Groups.Select(group => (new RowRef(RowKind.Group, group.Id.Value), group.Names.In(language))))
            .Concat(content.Patterns.Select(pattern => (new RowRef(RowKind.Pattern, pattern.Id.Value), pattern.Prototype.Names.In(language))))
            .Concat(content.Terms.Select(term => (new RowRef(RowKind.Term, term.Id.Value), term.Names.In(language))))
            .Concat(content.Persons.Select(person => (new RowRef(RowKind.Person, person.Id.Value), person.Name)))
            .Concat(content.Holdings.Select(holding => (new RowRef(RowKind.Holding, holding.Id.Value), Told(holding))));

        string Told(Holding holding)
        {
            var what = holding.Seat?.Value ?? (holding.Role is { } role ? roles.GetValueOrDefault(role, role.Value) : string.Empty);
            return $"{people.GetValueOrDefault(holding.Person, holding.Person.Value)}, {what}, {Day(holding.Validity.From)}–{Day(holding.Validity.To)}";
        }
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;
}
