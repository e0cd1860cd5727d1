using System.Runtime.InteropServices;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Meetings.Planning;

/// <summary>The time that meetings take of the roles and people whom several groups share. Only they can clash, so nobody else is kept.</summary>
internal sealed class TakenTime
{
    private readonly Dictionary<GroupId, Stake[]> stakes;
    private readonly Dictionary<(int Shared, DateOnly Day), UInt128> taken = [];

    public TakenTime(RegisterSnapshot register, IReadOnlyCollection<Group> meeting)
    {
        var numbers = new Dictionary<(EntityRef, bool?), (int Number, int Groups, GroupId Last)>();
        var all = meeting.ToDictionary(group => group.Id, group => Sitting.Of(register, group).Distinct().SelectMany(Counted).Select(one => Numbered(one.Sitting, one.Certain, group.Id)).ToArray());
        var shared = numbers.Values.Where(who => who.Groups > 1).Select(who => who.Number).ToHashSet();
        stakes = all.ToDictionary(pair => pair.Key, pair => pair.Value.Where(stake => shared.Contains(stake.Shared)).ToArray());

        Stake Numbered(Sitting sitting, bool? certain, GroupId group)
        {
            ref var who = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, (sitting.Who, certain), out var known);
            who = !known ? (numbers.Count, 1, group) : who.Last == group ? who : (who.Number, who.Groups + 1, group);
            return new Stake(who.Number, sitting, certain);
        }
    }

    public void Take(GroupId group, DateOnly day, UInt128 quarters)
    {
        foreach (var stake in stakes.GetValueOrDefault(group) ?? [])
        {
            if (stake.Sitting.On(day))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(taken, (stake.Shared, day), out _) |= quarters;
            }
        }
    }

    /// <summary>What of a day is taken from somebody in the group.</summary>
    /// <param name="certain">Only where it is certain that the same people sit in both.</param>
    public UInt128 Of(GroupId group, DateOnly day, bool certain)
    {
        var quarters = UInt128.Zero;
        foreach (var stake in stakes.GetValueOrDefault(group) ?? [])
        {
            if (stake.Certain is null || stake.Certain == certain)
            {
                quarters |= taken.TryGetValue((stake.Shared, day), out var those) && stake.Sitting.On(day) ? those : UInt128.Zero;
            }
        }

        return quarters;
    }

    // A role is counted twice: for all who have it, and for those of whom it is certain that they are the same people.
    private static IEnumerable<(Sitting Sitting, bool? Certain)> Counted(Sitting sitting) =>
        sitting.Who.Kind == EntityKind.Person ? [(sitting, null)]
        : sitting.Certain ? [(sitting, false), (sitting, true)]
        : [(sitting, false)];
}
