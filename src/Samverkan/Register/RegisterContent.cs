using Samverkan.Register.Model;

namespace Samverkan.Register;

/// <summary>All rows of a register, as a file or the store holds them: plain lists, nothing expanded.</summary>
public sealed record RegisterContent
{
    public IReadOnlyList<Source> Sources { get; init; } = [];

    public IReadOnlyList<Organisation> Organisations { get; init; } = [];

    public IReadOnlyList<Area> Areas { get; init; } = [];

    public IReadOnlyList<Role> Roles { get; init; } = [];

    public IReadOnlyList<GroupPattern> Patterns { get; init; } = [];

    /// <summary>Groups that no pattern makes, and the made ones that differ from their pattern.</summary>
    public IReadOnlyList<Group> Groups { get; init; } = [];

    public IReadOnlyList<Relation> Relations { get; init; } = [];

    public IReadOnlyList<Term> Terms { get; init; } = [];

    public IReadOnlyList<Person> Persons { get; init; } = [];

    public IReadOnlyList<Holding> Holdings { get; init; } = [];

    public IReadOnlyList<Substitution> Substitutions { get; init; } = [];
}
