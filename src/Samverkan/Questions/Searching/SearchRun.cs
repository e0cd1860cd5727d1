using System.Numerics;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Searching;

/// <summary>Goes through what the typed words were counted for, and keeps what has all of them.</summary>
/// <param name="all">The bits of the words that a hit must have.</param>
/// <param name="own">The groups of who searches.</param>
internal sealed class SearchRun(SearchIndex index, Tally tally, int all, RegisterView view, HashSet<GroupId> own, int most)
{
    private readonly BestHits best = new(most);

    public void AddGroups()
    {
        for (var number = 0; number < index.FirstSeat; number++)
        {
            if (tally.Words(number) == all)
            {
                Offer(number, all, own.Contains(index.Groups[number].Id));
            }
        }
    }

    /// <summary>A seat is found by a word of its own; the others may be of its group.</summary>
    public void AddSeats()
    {
        for (var number = index.FirstSeat; number < index.FirstPerson; number++)
        {
            var (words, group) = (tally.Words(number), index.GroupOf(number));
            if (words != 0 && (words | tally.Words(group)) == all)
            {
                Offer(number, words, own.Contains(index.Groups[group].Id));
            }
        }
    }

    /// <summary>A person is found by a name; the other words may be of what he or she holds.</summary>
    public void AddPersons()
    {
        for (var number = index.FirstPerson; number < index.Count; number++)
        {
            if (tally.Words(number) is not 0 and var words)
            {
                Offer(number, words, isOwn: false);
            }
        }
    }

    public IReadOnlyList<int> Take() => best.Take();

    private void Offer(int number, int words, bool isOwn)
    {
        var worth = tally.Worth(number) + (BitOperations.PopCount((uint)(all & ~words)) * Nearness.Around);
        if (best.Takes(worth, isOwn, number) && IsShown(number, words))
        {
            best.Add(worth, isOwn, number);
        }
    }

    private bool IsShown(int number, int words)
    {
        if (number < index.FirstSeat)
        {
            return view.Holds(index.Groups[number]);
        }

        if (number < index.FirstPerson)
        {
            return view.Holds(index.Seat(number).Group) && view.Holds(index.Seat(number).Seat);
        }

        var person = index.Person(number);
        return view.Holds(person) && HeldPlaces.HasAny(view, person.Id) && (words == all || HasAround(person.Id, words));
    }

    // Somebody may sit in a hundred groups: it ends where all words are found.
    private bool HasAround(PersonId person, int words)
    {
        foreach (var place in HeldPlaces.Of(view, person))
        {
            words |= index.NumberOf(place.Seat.Id) is { } seat ? tally.Words(seat) | tally.Words(index.GroupOf(seat)) : 0;
            if (words == all)
            {
                return true;
            }
        }

        return false;
    }
}
