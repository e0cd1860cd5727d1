using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers;

/// <summary>
/// The people of the register as the asker may see them. Somebody whom he or she may not see is not there: every answer is the one that a
/// register without that person would give. Remembers whom the answer names, for the audit of reads and for its sources.
/// </summary>
internal sealed class People(RegisterView view, AskContext context)
{
    private readonly List<PersonId> named = [];
    private readonly List<Entry> entries = [];

    public IReadOnlyList<PersonId> Named => named;

    /// <summary>The rows by which the people named are where they are said to be.</summary>
    public IReadOnlyList<Entry> Entries => entries;

    public bool Sees(PersonId id) =>
        context.MayNamePeople && view.Register.Find(id) is { } person && (!person.ProtectedIdentity || context.MaySeeProtected);

    /// <summary>Who holds a seat on the day asked about; each person once.</summary>
    public List<Holding> On(Seat seat) => Once(view.HoldingsOf(seat));

    /// <summary>The holdings of a seat at any time.</summary>
    public IEnumerable<Holding> Ever(Seat seat) => view.Register.HoldingsOf(seat).Where(Sees);

    /// <summary>The holdings of a role at any time: of the role as such, or of its seat in a group of its own.</summary>
    public IEnumerable<Holding> Ever(RoleId role) => view.Register.HoldingsOf(role)
        .Concat(view.Register.SeatHoldingsOf(role).Where(IsInOwnGroup))
        .Where(Sees);

    /// <summary>The seats for a role whose holder the role does not tell, as in every district, with who holds them on the day asked about.</summary>
    public IEnumerable<(SeatInGroup Place, List<Holding> Holders)> Elsewhere(RoleId role) =>
        from holding in view.Register.SeatHoldingsOf(role).Where(view.Holds).Where(Sees)
        group holding by holding.Seat into held
        from place in held.SelectMany(view.Register.SeatsOf).Take(1)
        where !view.Register.SpeaksFor(place)
        select (place, Once(held));

    public List<Holding> On(RoleId role) => Once(Ever(role).Where(view.Holds));

    /// <summary>The holdings of a person at any time.</summary>
    public IEnumerable<Holding> Ever(PersonId person) => view.Register.HoldingsOf(person).Where(Sees);

    /// <summary>Who may step in on a seat on the day asked about or, for one meeting, after it; first comes first.</summary>
    public IEnumerable<Substitution> StandIns(Seat seat) => view.SubstitutionsOf(seat).Where(Sees).Where(IsToCome).OrderBy(one => one.Order).ThenBy(one => one.Meeting);

    public IEnumerable<Holding> AllHoldings() => view.Register.Content.Holdings.Where(Sees);

    public IEnumerable<Substitution> AllSubstitutions() => view.Register.Content.Substitutions.Where(Sees);

    /// <summary>The only ways a name gets into an answer, so that the answer can say whom it names and by what.</summary>
    public string Name(Holding holding) => Name(holding.Person, holding);

    public string Name(Substitution substitution) => Name(substitution.Person, substitution);

    private string Name(PersonId id, Entry entry)
    {
        Note(id);
        if (!entries.Contains(entry))
        {
            entries.Add(entry);
        }

        return view.Register.Find(id)?.Name ?? id.Value;
    }

    public void Note(PersonId person)
    {
        if (!named.Contains(person))
        {
            named.Add(person);
        }
    }

    private List<Holding> Once(IEnumerable<Holding> holdings) => [.. holdings.Where(Sees).DistinctBy(holding => holding.Person)];

    private bool IsInOwnGroup(Holding holding) => view.Register.SeatsOf(holding).Any(view.Register.SpeaksFor);

    private bool Sees(Holding holding) => Sees(holding.Person);

    /// <summary>Whether the asker may see both who steps in and for whom.</summary>
    public bool Sees(Substitution substitution) => Sees(substitution.Person) && (substitution.For is not { } whom || Sees(whom));

    private bool IsToCome(Substitution substitution) => substitution.Meeting is not { } meeting || meeting >= view.Day;
}
