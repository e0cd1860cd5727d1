using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

/// <summary>The rows of a register as they come out of a file.</summary>
internal sealed class ContentReading(Reading reading)
{
    private const int Format = 1;
    private static readonly string[] Quotes = ["sources"];
    private static readonly string[] QuotesAndRoles = ["sources", "roles"];

    private readonly List<Source> sources = [];
    private readonly List<Organisation> organisations = [];
    private readonly List<Area> areas = [];
    private readonly List<Role> roles = [];
    private readonly List<GroupPattern> patterns = [];
    private readonly List<Group> groups = [];
    private readonly List<Relation> relations = [];
    private readonly List<Term> terms = [];
    private readonly List<Person> persons = [];
    private readonly List<Holding> holdings = [];
    private readonly List<Substitution> substitutions = [];

    public IReadOnlyList<FileSection> Sections =>
    [
        new FileSection("format", [], HasRows: false, (key, value) => _ = Fields.Of(new Node.Map([(new Node.Scalar(key, Plain: true, value.Place), value)], value.Place), reading, fields => fields.Number(key, Format, Format))),
        Rows("sources", [], sources, SourceForm.Read),
        Rows("organisations", Quotes, organisations, OrganisationForm.Read),
        Rows("areas", Quotes, areas, AreaForm.Read),
        Rows("roles", Quotes, roles, RoleForm.Read),
        Rows("patterns", QuotesAndRoles, patterns, PatternForm.Read),
        Rows("groups", QuotesAndRoles, groups, GroupForm.Read),
        Rows("relations", Quotes, relations, RelationForm.Read),
        Rows("terms", Quotes, terms, TermForm.Read),
        Rows("persons", Quotes, persons, PersonForm.Read),
        Rows("holdings", Quotes, holdings, HoldingForm.Read),
        Rows("substitutions", Quotes, substitutions, SubstitutionForm.Read),
    ];

    public RegisterContent Content => new()
    {
        Sources = [.. sources],
        Organisations = [.. organisations],
        Areas = [.. areas],
        Roles = [.. roles],
        Patterns = [.. patterns],
        Groups = [.. groups],
        Relations = [.. relations],
        Terms = [.. terms],
        Persons = [.. persons],
        Holdings = [.. holdings],
        Substitutions = [.. substitutions],
    };

    private FileSection Rows<T>(string name, IReadOnlyList<string> leansOn, List<T> rows, Func<Fields, T> read) => new(name, leansOn, HasRows: true, (key, row) =>
    {
        if (row is Node.Map map)
        {
            rows.Add(Fields.Of(map, reading, read));
        }
        else
        {
            reading.Findings.Add(row.Place, FieldMessages.NotKeys(key), FieldMessages.KeysBelow(key));
        }
    });
}
