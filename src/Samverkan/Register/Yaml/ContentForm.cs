namespace Samverkan.Register.Yaml;

/// <summary>The whole file, in the order in which it is read at one go.</summary>
internal static class ContentForm
{
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
}
