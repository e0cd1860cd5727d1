using Samverkan.Register.Model;

namespace Samverkan.Register.Effects;

/// <summary>What a change does to a group: a line for each thing that is said of it, and for each of its seats.</summary>
internal static class GroupEffects
{
    public static IEnumerable<Effect> Of(EffectNames names, RowRef row, Group? before, Group? after)
    {
        var was = before ?? (after is null ? null : names.MadeByPattern(after));
        var name = (after ?? was)?.Names.Name ?? new Localized("Grupp", "Group");
        return Said(names, row, name, was, after).Concat(Seats(names, name, was?.Seats ?? [], after?.Seats ?? [], isNew: was is null));
    }

    private static IEnumerable<Effect> Said(EffectNames names, RowRef row, Localized name, Group? before, Group? after)
    {
        if (before is null || after is null)
        {
            var whole = new Effect(row, new Localized("Grupp", "Group"), GroupTexts.Whole(names, before), GroupTexts.Whole(names, after), []);
            return after is null ? [whole] : [whole, .. New(row, name, after)];
        }

        return GroupTexts.Sayings(names, before).Zip(GroupTexts.Sayings(names, after))
            .Where(pair => pair.First.Text != pair.Second.Text)
            .Select(pair => new Effect(row, new Localized($"{name.Sv}: {pair.First.What.Sv}", $"{name.En}: {pair.First.What.En}"), pair.First.Text, pair.Second.Text, []));
    }

    private static IEnumerable<Effect> New(RowRef row, Localized name, Group group) =>
        GroupTexts.More(group)
            .Where(said => said.Text is not null)
            .Select(said => new Effect(row, new Localized($"{name.Sv}: {said.What.Sv}", $"{name.En}: {said.What.En}"), null, said.Text, []));

    private static IEnumerable<Effect> Seats(EffectNames names, Localized group, IReadOnlyList<Seat> before, IReadOnlyList<Seat> after, bool isNew)
    {
        var (old, now) = (before.DistinctBy(seat => seat.Id).ToDictionary(seat => seat.Id), after.DistinctBy(seat => seat.Id).ToDictionary(seat => seat.Id));
        var what = isNew ? new Localized("Plats", "Seat") : new Localized($"Plats, {group.Sv}", $"Seat, {group.En}");
        return
            from id in old.Keys.Union(now.Keys)
            let told = GroupTexts.Seat(names, old.GetValueOrDefault(id))
            let tells = GroupTexts.Seat(names, now.GetValueOrDefault(id))
            where told != tells
            select new Effect(new RowRef(RowKind.Seat, id.Value), what, told, tells, []);
    }
}
