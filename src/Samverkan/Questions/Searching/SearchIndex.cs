using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Searching;

/// <summary>
/// What can be found, numbered in the order in which it is shown: groups, then seats, then people; and the words that each is called by.
/// People with protected identity are not in it. Made once for a register.
/// </summary>
internal sealed class SearchIndex
{
    private readonly SeatInGroup[] seats;
    private readonly Person[] persons;
    private readonly int[] groupOfSeat;
    private readonly Dictionary<SeatId, int> numbers = [];

    public SearchIndex(RegisterSnapshot register)
    {
        Groups = [.. register.Groups.OrderBy(group => group.Scope).ThenBy(LevelOf).ThenBy(group => group.Names.Name.Sv, StringComparer.Ordinal).ThenBy(group => group.Id.Value, StringComparer.Ordinal)];
        seats = [.. Groups.SelectMany(group => group.Seats.OrderBy(seat => seat.Rank ?? int.MaxValue).ThenBy(seat => seat.Id.Value, StringComparer.Ordinal).Select(seat => new SeatInGroup(group, seat)))];
        groupOfSeat = [.. Groups.SelectMany((group, number) => Enumerable.Repeat(number, group.Seats.Count))];
        persons = [.. register.Content.Persons.Where(person => !person.ProtectedIdentity).OrderBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.Id.Value, StringComparer.Ordinal)];
        for (var i = 0; i < seats.Length; i++)
        {
            numbers.TryAdd(seats[i].Seat.Id, FirstSeat + i);
        }

        var words = new SearchWords(register);
        Postings = new Postings(Groups.Select(words.Of).Concat(seats.Select(place => words.Of(place.Seat))).Concat(persons.Select(SearchWords.Of)));
    }

    public Postings Postings { get; }

    public IReadOnlyList<Group> Groups { get; }

    public int FirstSeat => Groups.Count;

    public int FirstPerson => FirstSeat + seats.Length;

    public int Count => FirstPerson + persons.Length;

    public SeatInGroup Seat(int number) => seats[number - FirstSeat];

    public Person Person(int number) => persons[number - FirstPerson];

    /// <summary>The number of the group that has the seat of this number.</summary>
    public int GroupOf(int seat) => groupOfSeat[seat - FirstSeat];

    public int? NumberOf(SeatId seat) => numbers.TryGetValue(seat, out var number) ? number : null;

    public SearchHit HitOf(int number) =>
        number < FirstSeat ? new SearchHit.OfGroup(Groups[number].Id)
        : number < FirstPerson ? new SearchHit.OfSeat(Seat(number).Seat.Id, Seat(number).Group.Id)
        : new SearchHit.OfPerson(Person(number).Id);

    private static int LevelOf(Group group) => group.Level is Fact<GroupLevel>.Stated { Value.Level: var level } ? (int)level : int.MaxValue;
}
