using Samverkan.Register.Model;

namespace Samverkan.Register.Effects;

/// <summary>What a change does to a group: a line for each thing that is said of it, and for each of its seats.</summary>
internal static class GroupEffects
{
    public static IEnumerable<Effect> Of(RowRef row, Group? before, Group? after)
    {
        var name = (after ?? before)?.Names.Name ?? new Localized(row.Id, row.Id);
        if (before is null || after is null)
        {
            yield return new Effect(row, new Localized("Grupp", "Group"), Whole(before), Whole(after), []);
        }
        else
        {
            foreach (var (what, was, now) in Sayings(before).Zip(Sayings(after), (was, now) => (was.What, was.Text, now.Text)))
            {
                if (was != now)
                {
                    yield return new Effect(row, new Localized($"{name.Sv}: {what.Sv}", $"{name.En}: {what.En}"), was, now, []);
                }
            }
        }

        foreach (var effect in Seats(name, before?.Seats ?? [], after?.Seats ?? [], isNew: before is null))
        {
            yield return effect;
        }
    }

    private static Localized? Whole(Group? group) => group is null ? null : Told.Both(language => Told.Join(
        group.Names.In(language),
        group.Validity == Validity.Always ? null : Told.Period(group.Validity, language)));

    private static IEnumerable<(Localized What, Localized? Text)> Sayings(Group group) =>
    [
        (new("namn", "name"), group.Names.Name),
        (new("kortnamn", "short name"), group.Names.ShortName),
        (new("andra namn", "other names"), Listed(group.Names.AliasesSv, group.Names.AliasesEn)),
        (new("kanal", "channel"), new(group.ChannelName, group.ChannelName)),
        (new("uppgift", "purpose"), (group.Purpose as Fact<Localized>.Stated)?.Value),
        (new("grund", "basis"), (group.Basis as Fact<Localized>.Stated)?.Value),
        (new("målgrupp", "target group"), (group.Target as Fact<TargetGroup>.Stated)?.Value.Description),
        (new("nivå", "level"), group.Level is Fact<GroupLevel>.Stated { Value.Level: var level } ? new(level.ToString(), level.ToString()) : null),
        (new("mötesfrekvens", "cadence"), Often(group)),
        (new("mötestid", "meeting time"), new(Preferred(group.Meetings), Preferred(group.Meetings))),
        (new("tid", "time"), Told.Both(language => Told.Period(group.Validity, language))),
    ];

    private static Localized? Often(Group group) => group.Cadence is Fact<Cadence>.Stated { Value: var cadence }
        ? Told.Both(language => $"{(cadence.Approximate ? language.In("cirka ", "about ") : "")}{cadence.TimesPerYear} {language.In("gånger per år", "times a year")}")
        : null;

    private static string Preferred(MeetingPreference meetings) =>
        $"{string.Join(", ", meetings.Weekdays)} {meetings.Start:HH:mm} ({meetings.Length.TotalMinutes:F0} min)";

    private static Localized? Listed(IReadOnlyList<string> sv, IReadOnlyList<string> en) =>
        sv.Count + en.Count == 0 ? null : new Localized(string.Join(", ", sv), string.Join(", ", en.Count > 0 ? en : sv));

    private static IEnumerable<Effect> Seats(Localized group, IReadOnlyList<Seat> before, IReadOnlyList<Seat> after, bool isNew)
    {
        foreach (var id in before.Concat(after).Select(seat => seat.Id).Distinct())
        {
            var (was, now) = (before.FirstOrDefault(seat => seat.Id == id), after.FirstOrDefault(seat => seat.Id == id));
            var (told, tells) = (Text(was), Text(now));
            if (told != tells)
            {
                yield return new Effect(new RowRef(RowKind.Seat, id.Value), isNew ? new Localized("Plats", "Seat") : new Localized($"Plats, {group.Sv}", $"Seat, {group.En}"), told, tells, []);
            }
        }
    }

    private static Localized? Text(Seat? seat) => seat is null ? null : Told.Both(language => Told.Join(
        seat.Names.In(language),
        Function(seat.Function, language),
        seat.Places is { } places ? places > 1 ? $"{places} {language.In("platser", "places")}" : null : language.In("antal inte bestämt", "number not settled"),
        seat.Validity == Validity.Always ? null : Told.Period(seat.Validity, language)));

    private static string? Function(SeatFunction function, Language language) => function switch
    {
        SeatFunction.Member => null,
        SeatFunction.Coordinator => language.In("samordnare", "coordinator"),
        SeatFunction.Chair => language.In("ordförande", "chair"),
        SeatFunction.ViceChair => language.In("vice ordförande", "vice chair"),
        SeatFunction.Secretary => language.In("sekreterare", "secretary"),
        SeatFunction.Representative => language.In("representant", "representative"),
        SeatFunction.Participant => language.In("deltar", "takes part"),
        SeatFunction.Adjunct => language.In("adjungerad", "co-opted"),
        _ => throw new ArgumentOutOfRangeException(nameof(function), function, null),
    };
}
