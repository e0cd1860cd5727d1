using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Which groups there are.</summary>
internal static class GroupsTeller
{
    private const int MostNamed = 12;

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

        var groups = PlacesTeller.All(t, asked.Area is not null).Where(one => Matches(t, one.Group, asked)).ToList();
        var citations = groups.Take(MostNamed).SelectMany(one => one.Group.Sources.Take(1)).Concat(asked.Area is { } place ? t.Register.Find(place)?.Sources ?? [] : []);
        if (groups.Count == 0)
        {
            return t.NotStated(t.Phrases.Say(Phrase.GroupsNone));
        }

        var names = Names(t, groups);
        if (asked.CountOnly || asked is { Level: null, Scope: null, Area: null })
        {
            var total = t.View.Groups.Count(group => Matches(t, group, asked));
            return t.Facts(t.Phrases.Say(Phrase.GroupCount, t.Phrases.Number(total)), citations, ByLevel(t, groups));
        }

        var headline = asked.Area is { } area ? t.Phrases.Say(Phrase.GroupsInArea, t.Named(EntityRef.To(area)), names)
            : asked.Level is { } level ? t.Phrases.Say(Phrase.GroupsOnLevel, LevelTeller.Name(t, level), names)
            : t.Phrases.Say(Phrase.GroupsAre, names);
        return t.Facts(headline, citations);
    }

    private static Answer ByCadence(Telling t, int? times)
    {
        var stated = PlacesTeller.All(t).Select(one => (one.Entity, one.Group, Cadence: one.Group.Cadence as Fact<Cadence>.Stated)).Where(one => one.Cadence is not null).ToList();
        var fitting = stated.Where(one => times is null || one.Cadence!.Value.TimesPerYear == times).ToList();
        if (fitting.Count == 0)
        {
            return t.NotStated(t.Phrases.Say(Phrase.GroupsNone));
        }

        var sentences = fitting.GroupBy(one => CadenceTeller.Times(t, one.Cadence!.Value))
            .Select(same => Phrases.Sentence(t.Phrases.Say(Phrase.GroupsMeeting, Names(t, [.. same.Select(one => (one.Entity, one.Group))]), same.Key)));
        return t.Facts(string.Join(' ', sentences), fitting.Take(MostNamed).SelectMany(one => one.Cadence!.Sources), notes: [t.Phrases.Say(Phrase.SourceTells)]);
    }

    private static bool Matches(Telling t, Group group, Question.ListGroups asked) =>
        (asked.Level is not { } level || (group.Level is Fact<GroupLevel>.Stated { Value: var own } && own.Level == level))
        && (asked.Scope is not { } scope || group.Scope == scope)
        && (asked.Area is not { } area || group.Area == area)
        && (asked.Organisation is not { } organisation || t.View.SeatsOf(group).Any(seat => Seats.ActsFor(t, seat, organisation)));

    private static List<AnswerRow> ByLevel(Telling t, List<(EntityRef Entity, Group Group)> groups) =>
        [.. groups.GroupBy(one => one.Group.Level is Fact<GroupLevel>.Stated { Value: var level } ? level.Level : (Level?)null)
            .OrderBy(level => level.Key ?? Level.Support)
            .GroupBy(level => Phrases.Sentence(LevelTeller.Name(t, level.Key ?? Level.Support)))
            .Select(level => new AnswerRow(level.Key, Names(t, [.. level.SelectMany(one => one)])))];

    private static string Names(Telling t, List<(EntityRef Entity, Group Group)> groups)
    {
        var names = groups.Take(MostNamed).Select(one => PlacesTeller.Labelled(t, one.Entity));
        return t.Phrases.List([.. groups.Count > MostNamed ? names.Append(t.Phrases.Say(Phrase.More, t.Phrases.Number(groups.Count - MostNamed))) : names]);
    }
}
