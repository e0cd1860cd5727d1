using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>The groups somebody sits on: the first ones with their seats, and how many there are in all.</summary>
internal sealed record Places(IReadOnlyList<Place> First, int Total)
{
    /// <summary>As many as anybody reads; the rest is counted.</summary>
    public const int MostNamed = 12;

    public static readonly Places None = new([], 0);

    /// <summary>Where somebody sits; the groups of a pattern as one, except for a person, who sits on one of them.</summary>
    /// <param name="only">Groups to keep to; null for all.</param>
    public static Places Of(Telling t, EntityRef who, HashSet<GroupId>? only = null)
    {
        var first = new List<Place>(4);
        var total = 0;
        Group? last = null;
        foreach (var (group, seat) in SeatsOf(t, who))
        {
            if ((group.Pattern is not null && who.Kind != EntityKind.Person) || !t.View.Holds(group) || !t.View.Holds(seat) || only?.Contains(group.Id) == false)
            {
                continue;
            }

            // Seats come group by group.
            if (!ReferenceEquals(group, last))
            {
                total++;
                last = group;
                if (first.Count < MostNamed)
                {
                    first.Add(new Place(group, t.Register.ReferenceTo(group), []));
                }
            }

            if (ReferenceEquals(first[^1].Group, group))
            {
                first[^1].Seats.Add(seat);
            }
        }

        return total == 0 ? None : new Places(first, total);
    }

    /// <summary>The keys of all the groups somebody sits on.</summary>
    public static HashSet<GroupId> Keys(Telling t, EntityRef who) => [.. SeatsOf(t, who).Where(one => one.Group.Pattern is null).Select(one => one.Group.Id)];

    public IEnumerable<string> Labels(Telling t)
    {
        var names = First.Select(place => PlacesTeller.Labelled(t, place.Entity));
        return Total > First.Count ? names.Append(t.Phrases.Say(Phrase.More, t.Phrases.Number(Total - First.Count))) : names;
    }

    public IEnumerable<Citation> Citations() => First.SelectMany(place => Tellers.Seats.Citations(place.Seats));

    private static IEnumerable<SeatInGroup> SeatsOf(Telling t, EntityRef who) => who.Kind switch
    {
        EntityKind.Role => t.Register.SeatsOf(new RoleId(who.Id)),
        EntityKind.Organisation => t.Register.SeatsOf(new OrganisationId(who.Id)),
        EntityKind.Person => t.Register.HoldingsOf(new PersonId(who.Id)).Where(holding => t.View.Holds(holding) && (t.People.Sees(holding.Person) || t.Context.Asker.Contains(holding.Person))).SelectMany(t.Register.SeatsOf),
        _ => [],
    };
}
