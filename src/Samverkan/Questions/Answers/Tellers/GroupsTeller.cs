using Samverkan.Questions.Asked;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Which groups there are.</summary>
internal static class GroupsTeller
{
    private const int MostNamed = Places.MostNamed;

    private static readonly Level?[] Levels = [Level.Strategic, Level.Tactical, Level.Operational, Level.Support, null];

    public static Answer List(Telling t, Question.ListGroups asked)
    {
        if (asked.Organisation is { } organisation && !asked.CountOnly)
        {
            return PlacesTeller.WhereSits(t, [EntityRef.To(organisation)]);
        }

        if (asked.ByCadence)
        {
            return ByCadence(t, asked.TimesPerYear);
        }

        var groups = Candidates(t, asked).Where(spoken => Matches(t, spoken.Group, asked)).ToList();
        if (groups.Count == 0)
        {
            return t.NotStated(t.Phrases.Say(Phrase.GroupsNone));
        }

        var citations = groups.Take(MostNamed).Select(spoken => spoken.Group.Sources[0]).Concat(asked.Area is { } place ? t.Register.Find(place)?.Sources ?? [] : []);
        if (asked.CountOnly || asked is { Level: null, Scope: null, Area: null })
        {
            var total = t.View.Groups.Count(group => Matches(t, group, asked));
            return t.Facts(t.Phrases.Say(Phrase.GroupCount, t.Phrases.Number(total)), citations, ByLevel(t, groups));
        }

        var names = Names(t, groups);
        var headline = asked.Area is { } area ? t.Phrases.Say(Phrase.GroupsInArea, t.Named(EntityRef.To(area)), names)
            : asked is { Level: { } level, OfOtherLevels: false } ? t.Phrases.Say(Phrase.GroupsOnLevel, LevelTeller.Name(t, level), names)
            : t.Phrases.Say(Phrase.GroupsAre, names);
        return t.Facts(headline, citations);
    }

    private static IEnumerable<SpokenGroup> Candidates(Telling t, Question.ListGroups asked) =>
        asked.Area is { } area ? t.Register.GroupsIn(area).Select(group => new SpokenGroup(EntityRef.To(group.Id), group))
        : asked.OfOtherLevels ? t.Register.Spoken
        : asked.Level is { } level ? t.Register.SpokenOn(level)
        : t.Register.Spoken;

    private static Answer ByCadence(Telling t, int? times)
    {
        var fitting = t.Register.SpokenWithCadence.Where(spoken => t.View.Holds(spoken.Group) && (times is null || CadenceOf(spoken).TimesPerYear == times)).ToList();
        if (fitting.Count == 0)
        {
            return t.NotStated(t.Phrases.Say(Phrase.GroupsNone));
        }

        var sentences = fitting.GroupBy(CadenceOf).Select(same => Phrases.Sentence(t.Phrases.Say(Phrase.GroupsMeeting, Names(t, [.. same]), CadenceTeller.Times(t, same.Key))));
        return t.Facts(
            string.Join(' ', sentences),
            fitting.Take(MostNamed).SelectMany(spoken => ((Fact<Cadence>.Stated)spoken.Group.Cadence).Sources),
            notes: [t.Phrases.Say(Phrase.SourceTells)]);
    }

    private static Cadence CadenceOf(SpokenGroup spoken) => ((Fact<Cadence>.Stated)spoken.Group.Cadence).Value;

    private static bool Matches(Telling t, Group group, Question.ListGroups asked) =>
        t.View.Holds(group)
        && (asked.Level is not { } level || (group.Level is Fact<GroupLevel>.Stated { Value: var own } && own.Level == level != asked.OfOtherLevels))
        && (asked.Scope is not { } scope || group.Scope == scope)
        && (asked.Area is not { } area || group.Area == area)
        && (asked.Organisation is not { } organisation || t.View.SeatsOf(group).Any(seat => Seats.ActsFor(t, seat, organisation)));

    // Groups whose level is not stated stand with those that support.
    private static List<AnswerRow> ByLevel(Telling t, List<SpokenGroup> groups) =>
        [.. Levels.GroupBy(level => level ?? Level.Support)
            .Select(level => (Level: level.Key, Groups: groups.Where(spoken => level.Contains(LevelOf(spoken))).ToList()))
            .Where(level => level.Groups.Count > 0)
            .Select(level => new AnswerRow(Phrases.Sentence(LevelTeller.Name(t, level.Level)), Names(t, level.Groups)))];

    private static Level? LevelOf(SpokenGroup spoken) => spoken.Group.Level is Fact<GroupLevel>.Stated { Value.Level: var level } ? level : null;

    private static string Names(Telling t, List<SpokenGroup> groups)
    {
        var names = groups.Take(MostNamed).Select(spoken => PlacesTeller.Labelled(t, spoken.Entity));
        return t.Phrases.List([.. groups.Count > MostNamed ? names.Append(t.Phrases.Say(Phrase.More, t.Phrases.Number(groups.Count - MostNamed))) : names]);
    }
}
