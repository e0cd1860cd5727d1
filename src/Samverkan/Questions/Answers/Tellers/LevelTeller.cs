using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>On which level a group works.</summary>
internal static class LevelTeller
{
    public static Answer WhichLevel(Telling t, Question.WhichLevel asked)
    {
        var groups = asked.Groups.Select(entity => (Entity: entity, Level: t.Group(entity)?.Level as Fact<GroupLevel>.Stated)).ToList();
        var stated = groups.Where(group => group.Level is not null).ToList();
        var next = Next.Of(t, asked.Groups[0], Phrase.AskPurpose);
        if (stated.Count == 0)
        {
            return t.NotStated(t.Phrases.Say(Phrase.LevelNotStated, t.Phrases.List([.. asked.Groups.Select(t.Named)])), next: next);
        }

        var citations = stated.SelectMany(group => group.Level!.Sources);
        if (groups.Count == 1 && asked.AskedLevel is { } level)
        {
            return t.Facts(t.Say(level == stated[0].Level!.Value.Level ? Phrase.LevelYes : Phrase.LevelNo, stated[0].Entity, Words(t, stated[0].Level!.Value)), citations, next: next);
        }

        var alike = stated.GroupBy(group => Words(t, group.Level!.Value)).ToList();
        var sentences = alike.Select(same => Phrases.Sentence(t.Phrases.SayOf(same.Count() > 1 || (groups.Count == 1 && t.IsPlural(groups[0].Entity)), Phrase.LevelIs, t.Phrases.List([.. same.Select(group => groups.Count > 1 ? t.Short(group.Entity) : t.Named(group.Entity))]), same.Key)))
            .Concat(groups.Where(group => group.Level is null).Select(group => Phrases.Sentence(t.Phrases.Say(Phrase.LevelNotStated, t.Named(group.Entity)))));
        return t.Facts(string.Join(' ', sentences), citations, next: next);
    }

    public static string Words(Telling t, GroupLevel level) => level.AsStated is { } stated ? t.Text(stated) : Name(t, level.Level);

    public static string Name(Telling t, Level level) => t.Phrases.Say(level switch
    {
        Level.Strategic => Phrase.Strategic,
        Level.Tactical => Phrase.Tactical,
        Level.Operational => Phrase.Operational,
        _ => Phrase.Support,
    });
}
