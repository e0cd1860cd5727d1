using Samverkan.Register.Model;

namespace Samverkan.Register.Edits;

/// <summary>One of the lists that a content is made of, whatever kind of row it holds.</summary>
public abstract class RowList
{
    /// <summary>In the order of the register file.</summary>
    public static readonly IReadOnlyList<RowList> All =
    [
        new RowList<Source>(RowKind.Source, content => content.Sources, (content, rows) => content with { Sources = rows }, row => row.Id.Value),
        new RowList<Organisation>(RowKind.Organisation, content => content.Organisations, (content, rows) => content with { Organisations = rows }, row => row.Id.Value),
        new RowList<Area>(RowKind.Area, content => content.Areas, (content, rows) => content with { Areas = rows }, row => row.Id.Value),
        new RowList<Role>(RowKind.Role, content => content.Roles, (content, rows) => content with { Roles = rows }, row => row.Id.Value),
        new RowList<GroupPattern>(RowKind.Pattern, content => content.Patterns, (content, rows) => content with { Patterns = rows }, row => row.Id.Value),
        new RowList<Group>(RowKind.Group, content => content.Groups, (content, rows) => content with { Groups = rows }, row => row.Id.Value),
        new RowList<Relation>(RowKind.Relation, content => content.Relations, (content, rows) => content with { Relations = rows }, row => row.Id.Value),
        new RowList<Term>(RowKind.Term, content => content.Terms, (content, rows) => content with { Terms = rows }, row => row.Id.Value),
        new RowList<Person>(RowKind.Person, content => content.Persons, (content, rows) => content with { Persons = rows }, row => row.Id.Value),
        new RowList<Holding>(RowKind.Holding, content => content.Holdings, (content, rows) => content with { Holdings = rows }, row => row.Id.Value),
        new RowList<Substitution>(RowKind.Substitution, content => content.Substitutions, (content, rows) => content with { Substitutions = rows }, row => row.Id.Value),
    ];

    public abstract RowKind Kind { get; }

    public abstract IEnumerable<(string Id, object Row)> Of(RegisterContent content);

    /// <summary>The rows that differ; a row that nobody touched is the same object in both, and is not looked into.</summary>
    public abstract IEnumerable<RowEdit> Edits(RegisterContent before, RegisterContent after);

    /// <summary>The content with these edits of rows of this kind made. New rows come last.</summary>
    public abstract RegisterContent With(RegisterContent content, IReadOnlyList<RowEdit> edits);

    /// <summary>The content with just these rows of this kind.</summary>
    public abstract RegisterContent Having(RegisterContent content, IEnumerable<object> rows);
}
