using Samverkan.Questions;
using Samverkan.Register;
using Samverkan.Register.Model;
using Samverkan.Register.Yaml;

namespace Samverkan.Tests.Questions;

/// <summary>Puts invented people into the Göteborg register, one holding after the other.</summary>
internal sealed class Staffing
{
    public static readonly SourceId Roster = new("roster");

    private readonly List<Person> persons = [];
    private readonly List<Holding> holdings = [];
    private readonly List<Substitution> substitutions = [];
    private Func<RegisterContent, RegisterContent> changed = content => content;

    public Staffing Holds(string role, string name, DateOnly? from = null, DateOnly? to = null) =>
        Held(Known(name), new RoleId(role), null, from, to);

    public Staffing Sits(string seat, string name, DateOnly? from = null, DateOnly? to = null) =>
        Held(Known(name), null, new SeatId(seat), from, to);

    public Staffing StandsIn(string seat, string name, int order = 1, DateOnly? from = null, DateOnly? to = null, string? @for = null, DateOnly? meeting = null)
    {
        substitutions.Add(new Substitution
        {
            Id = new SubstitutionId($"s{substitutions.Count}"),
            Seat = new SeatId(seat),
            Person = Known(name),
            For = @for is null ? null : Known(@for),
            Order = order,
            Meeting = meeting,
            Validity = new Validity(from, to),
            Sources = Cited(seat),
        });
        return this;
    }

    /// <summary>Protects the identity of somebody already named.</summary>
    public Staffing Protect(string name)
    {
        var index = persons.FindIndex(person => person.Name == name);
        persons[index] = persons[index] with { ProtectedIdentity = true };
        return this;
    }

    /// <summary>Takes out somebody and all that he or she holds: the register as if that person had never been in it.</summary>
    public Staffing Without(string name)
    {
        var gone = Known(name);
        persons.RemoveAll(person => person.Id == gone);
        holdings.RemoveAll(holding => holding.Person == gone);
        substitutions.RemoveAll(substitution => substitution.Person == gone);
        return this;
    }

    public Staffing With(Func<RegisterContent, RegisterContent> change)
    {
        var before = changed;
        changed = content => change(before(content));
        return this;
    }

    public PersonId IdOf(string name) => persons.First(person => person.Name == name).Id;

    public QuestionEngine Engine()
    {
        var content = RegisterFile.Default();
        return new QuestionEngine(new RegisterSnapshot(changed(content with
        {
            Sources = [.. content.Sources, new Source(Roster, new Localized("Registret över innehavare", "The register of holders"), null, null)],
            Persons = persons,
            Holdings = holdings,
            Substitutions = substitutions,
        })));
    }

    private Staffing Held(PersonId person, RoleId? role, SeatId? seat, DateOnly? from, DateOnly? to)
    {
        holdings.Add(new Holding
        {
            Id = new HoldingId($"h{holdings.Count}"),
            Person = person,
            Role = role,
            Seat = seat,
            Validity = new Validity(from, to),
            Sources = Cited(seat?.Value ?? role?.Value ?? string.Empty),
        });
        return this;
    }

    private PersonId Known(string name)
    {
        if (persons.Find(person => person.Name == name) is { } known)
        {
            return known.Id;
        }

        var id = new PersonId($"p-{persons.Count}");
        persons.Add(new Person { Id = id, Name = name, Sources = Cited(name) });
        return id;
    }

    private static IReadOnlyList<Citation> Cited(string row) => [new Citation(Roster, "införd 1 januari 2025", row)];
}
