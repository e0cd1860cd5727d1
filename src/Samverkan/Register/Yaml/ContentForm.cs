using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

/// <summary>The whole file. Sources are read first and roles before groups, wherever they stand: others lean on them.</summary>
internal static class ContentForm
{
    private const int Format = 1;

    public static RegisterContent Read(Fields fields)
    {
        fields.Number("format", Format, Format);
        var sources = fields.Rows("sources", SourceForm.Read);
        var organisations = fields.Rows("organisations", OrganisationForm.Read);
        var areas = fields.Rows("areas", AreaForm.Read);
        var roles = fields.Rows("roles", RoleForm.Read);
        var patterns = fields.Rows("patterns", PatternForm.Read);
        DeclareMade(patterns, areas, fields.Reading.Ids);
        return new RegisterContent
        {
            Sources = sources,
            Organisations = organisations,
            Areas = areas,
            Roles = roles,
            Patterns = patterns,
            Groups = fields.Rows("groups", GroupForm.Read),
            Relations = fields.Rows("relations", RelationForm.Read),
            Terms = fields.Rows("terms", TermForm.Read),
            Persons = fields.Rows("persons", PersonForm.Read),
            Holdings = fields.Rows("holdings", HoldingForm.Read),
            Substitutions = fields.Rows("substitutions", SubstitutionForm.Read),
        };
    }

    public static void Write(YamlText text, RegisterContent content)
    {
        var roles = content.Roles.DistinctBy(role => role.Id).ToDictionary(role => role.Id, role => role.Names);
        text.Comment(FileComments.Top);
        text.Raw("format", "1");
        text.Section("sources", FileComments.Sources, content.Sources, SourceForm.Write);
        text.Section("organisations", FileComments.Organisations, content.Organisations, OrganisationForm.Write);
        text.Section("areas", FileComments.Areas, content.Areas, AreaForm.Write);
        text.Section("roles", FileComments.Roles, content.Roles, RoleForm.Write);
        text.Section("groups", FileComments.Groups, content.Groups, (below, group) => GroupForm.Write(below, group, roles));
        text.Section("patterns", FileComments.Patterns, content.Patterns, (below, pattern) => PatternForm.Write(below, pattern, roles));
        text.Section("relations", FileComments.Relations, content.Relations, RelationForm.Write);
        text.Section("terms", FileComments.Terms, content.Terms, TermForm.Write);
        text.Section("persons", FileComments.Persons, content.Persons, PersonForm.Write);
        text.Section("holdings", FileComments.Holdings, content.Holdings, HoldingForm.Write);
        text.Section("substitutions", FileComments.Substitutions, content.Substitutions, SubstitutionForm.Write);
    }

    private static void DeclareMade(IEnumerable<GroupPattern> patterns, IReadOnlyList<Area> areas, Ids ids)
    {
        foreach (var pattern in patterns)
        {
            foreach (var made in areas.Where(area => area.Kind == pattern.ForEach).Select(area => PatternExpansion.Expand(pattern, area)))
            {
                ids.DeclareMade(RowKind.Group, made.Id.Value);
                foreach (var seat in made.Seats)
                {
                    ids.DeclareMade(RowKind.Seat, seat.Id.Value);
                }
            }
        }
    }
}
