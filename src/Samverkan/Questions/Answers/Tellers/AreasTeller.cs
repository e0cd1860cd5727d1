using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Which districts there are, and in which of them a group works.</summary>
internal static class AreasTeller
{
    public static Answer List(Telling t, Question.ListAreas asked)
    {
        var areas = t.Register.Content.Areas.Where(area => area.Kind == AreaKind.District && t.View.Holds(area)).ToList();
        var names = t.Phrases.List([.. areas.Select(area => area.Names.In(t.Language))]);
        var count = t.Phrases.Number(areas.Count);
        if (asked.Group is not { } entity || t.Group(entity) is not { } group)
        {
            return t.Facts(t.Phrases.Say(Phrase.AreasAre, count, names), areas.SelectMany(area => area.Sources));
        }

        var next = Next.Of(t, entity, Phrase.AskPurpose);
        if (group.Coverage is Fact<AreaCoverage>.Stated { Value: { Count: { } covered, Named.Count: 0 }, Sources: var sources })
        {
            return t.Facts(t.Say(Phrase.AreasNotNamed, entity, t.Phrases.Number(covered)), sources, next: next);
        }

        if (entity.Kind == EntityKind.Pattern)
        {
            var headline = asked.CountOnly || asked.Confirm ? t.Phrases.Say(Phrase.AreaCountOnly, t.Short(entity), count) : t.Phrases.Say(Phrase.AreasOfGroup, t.Short(entity), count, names);
            return t.Facts(asked.Confirm ? t.Phrases.Say(Phrase.Yes, headline) : headline, group.Sources.Concat(areas.SelectMany(area => area.Sources)), next: next);
        }

        return t.NotStated(t.Phrases.Say(Phrase.AreasNotStated, t.Named(entity)), next: next);
    }
}
