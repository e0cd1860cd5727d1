using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Samverkan.Register.Model;
using Samverkan.Register.Yaml;

namespace Samverkan.Register.Export.Popolo;

/// <summary>
/// The register as Popolo JSON, for others' programs: organisations and groups as organizations, roles and seats as posts, holdings and
/// substitutions as memberships. Who has a seat by a role has a membership of its own in the group; its id is <c>holding@seat</c>.
/// </summary>
public static class PopoloExport
{
    /// <summary>Swedish letters as they are; what HTML minds is escaped.</summary>
    private static readonly PopoloJson Json = new(new JsonSerializerOptions(PopoloJson.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    public static void Write(ExportScope scope, Language language, TextWriter text)
    {
        var links = new PopoloLinks(scope.Content, language);
        var groups = new PopoloGroups(scope, links, language);
        var document = new PopoloDocument(
            scope.Organisations.Select(organisation => Organization(organisation, links, language)).Concat(groups.Organizations),
            scope.Persons.Select(person => new PopoloPerson(person.Id.Value, person.Name, links.Of(person))),
            scope.Roles.Select(role => Post(role, links, language)).Concat(groups.Posts),
            new PopoloMemberships(scope, groups, links, language).All,
            scope.Areas.Select(area => new PopoloArea(area.Id.Value, area.Names.In(language), area.Id.Value, FileWords.AreaKinds.For(area.Kind), links.Of(area))));
        using var stream = new Utf8ToText(text);
        JsonSerializer.Serialize(stream, document, Json.PopoloDocument);
    }

    private static PopoloOrganization Organization(Organisation organisation, PopoloLinks links, Language language) => new()
    {
        Id = organisation.Id.Value,
        Name = organisation.Names.In(language),
        OtherNames = PopoloNames.OthersOf(organisation.Names, language),
        Classification = organisation.Parent is null ? "organisation" : "unit",
        ParentId = organisation.Parent?.Value,
        FoundingDate = organisation.Validity.From,
        DissolutionDate = organisation.Validity.To,
        Sources = links.Of(organisation),
    };

    private static PopoloPost Post(Role role, PopoloLinks links, Language language) => new()
    {
        Id = role.Id.Value,
        Label = role.Names.In(language),
        Role = role.Names.In(language),
        OrganizationId = (role.Unit ?? role.Organisation).Value,
        StartDate = role.Validity.From,
        EndDate = role.Validity.To,
        Sources = links.Of(role),
    };
}
