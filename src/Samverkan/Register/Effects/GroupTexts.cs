using Samverkan.Register.Model;

namespace Samverkan.Register.Effects;

/// <summary>What is said of groups and their seats, a line for each thing.</summary>
internal static class GroupTexts
{
    /// <summary>A group that is new, or is gone.</summary>
    public static Localized? Whole(EffectNames names, Group? group) => group is null ? null : Told.Both(language => Told.Join(
        group.Names.In(language),
        Level(group)?.In(language),
        group.Area is { } area ? names.Area(area, language) : null,
        Told.Limits(group.Validity, language)));

    /// <summary>As many things, in the same order, of every group.</summary>
    public static IReadOnlyList<(Localized What, Localized? Text)> Sayings(EffectNames names, Group group) =>
    [
        (new("namn", "name"), group.Names.Name),
        .. More(group),
        (new("kallas också", "also called"), Listed(group.Names)),
        (new("område", "area"), group.Area is { } area ? Told.Both(language => names.Area(area, language)) : null),
        (new("nivå", "level"), Level(group)),
        (new("mötestid", "meeting time"), Preferred(group.Meetings)),
        (new("gäller", "holds"), Told.Both(language => Told.Period(group.Validity, language))),
        (new("enligt", "according to"), Entered(group.Sources)),
    ];

    /// <summary>What is said of a group besides <see cref="Whole"/>.</summary>
    public static IReadOnlyList<(Localized What, Localized? Text)> More(Group group) =>
    [
        (new("kortnamn", "short name"), group.Names.ShortName),
        (new("kanal", "channel"), new(group.ChannelName, group.ChannelName)),
        (new("uppgift", "purpose"), Stated(group.Purpose)),
        (new("grund", "basis"), Stated(group.Basis)),
        (new("målgrupp", "target group"), (group.Target as Fact<TargetGroup>.Stated)?.Value.Description),
        (new("mötesfrekvens", "cadence"), Often(group)),
    ];

    public static Localized? Seat(EffectNames names, Seat? seat) => seat is null ? null : Told.Both(language => Told.Join(
        seat.Names.In(language),
        names.Organisation(seat.Unit ?? seat.Organisation, language),
        SeatWords.Function(seat.Function, language),
        SeatWords.Places(seat.Places, language),
        Told.Limits(seat.Validity, language)));

    private static Localized? Stated(Fact<Localized> fact) => (fact as Fact<Localized>.Stated)?.Value;

    private static Localized? Level(Group group) => group.Level is not Fact<GroupLevel>.Stated { Value.Level: var level } ? null : level switch
    {
        Model.Level.Strategic => new Localized("strategisk", "strategic"),
        Model.Level.Tactical => new Localized("taktisk", "tactical"),
        Model.Level.Operational => new Localized("operativ", "operational"),
        Model.Level.Support => new Localized("stöd", "support"),
        _ => throw new ArgumentOutOfRangeException(nameof(group), level, null),
    };

    private static Localized? Often(Group group) => group.Cadence is not Fact<Cadence>.Stated { Value: var cadence, Sources: var sources } ? null : Told.Both(language =>
    {
        var about = cadence.Approximate ? language.In("cirka ", "about ") : "";
        var often = cadence.TimesPerYear == 1 ? language.In("en gång per år", "once a year") : $"{cadence.TimesPerYear} {language.In("gånger per år", "times a year")}";
        return $"{about}{often}{(Entered(sources) is { } where ? $" ({where.In(language)})" : null)}";
    });

    // What was entered last, in the words of who did it: a decision, minutes.
    private static Localized? Entered(IReadOnlyList<Citation> sources) =>
        sources.LastOrDefault(citation => citation.Source == Source.Entries) is { Quote: var words } ? new Localized(words, words) : null;

    private static Localized Preferred(MeetingPreference meetings) => Told.Both(language => Told.Join(
        string.Join(language.In(" eller ", " or "), meetings.Weekdays.Select(day => Told.Weekday(day, language))),
        $"{language.In("kl.", "at")} {meetings.Start:HH\\:mm}",
        Told.Length(meetings.Length, language)));

    private static Localized? Listed(Names names) => names.AliasesSv.Count + names.AliasesEn.Count == 0
        ? null
        : new Localized(string.Join(", ", names.AliasesSv), string.Join(", ", names.AliasesEn.Count > 0 ? names.AliasesEn : names.AliasesSv));
}
