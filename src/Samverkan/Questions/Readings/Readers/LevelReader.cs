using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Readings.Readers;

/// <summary>On which level a group works, and which groups work on a level.</summary>
internal static class LevelReader
{
    private const Cue LevelNames = Cue.Strategic | Cue.Tactical | Cue.Operational | Cue.SupportLevel;
    private const Cue Words = Cue.Purpose | Cue.RoleWord | LevelNames | Cue.LevelWord | Cue.GroupReference | Cue.Central | Cue.Local;

    public static void Read(Utterance u, Subject subject, Candidates candidates)
    {
        if (!u.Has(LevelNames | Cue.LevelWord))
        {
            return;
        }

        var level = Named(u);
        if (subject.Group is { } group)
        {
            IReadOnlyList<EntityRef> groups = u.Groups.Count > 1 ? u.Groups : [group];

            // "Är LÖK en operativ grupp?"
            var words = u.YesNo && level is not null ? Words | Cue.GroupWord : Words;
            candidates.Add(new Question.WhichLevel(groups, u.YesNo ? level : null), words, Used.Groups | Used.Areas | Used.Organisations, level is not null && !u.YesNo && u.Has(Cue.Member | Cue.MemberNoun | Cue.Coordinate | Cue.Meet | Cue.Frequency | Cue.TargetWord | Cue.HowMany) ? -0.5 : u.Has(Cue.LevelWord) ? 0.3 : 0.15);
        }

        if (subject.OwnGroup is null)
        {
            var scope = ListReader.AskedScope(u) ?? (level is not null && u.OnlyArea is null && u.Has(Cue.AreaWord) ? Scope.Local : null);
            var list = new Question.ListGroups(level, scope, u.OnlyArea) { OfOtherLevels = u.Negates(LevelNames) };
            candidates.Add(list, Words | Cue.Negation | Cue.GroupWord | Cue.Member | Cue.AreaWord, Used.Organisations, level is null ? (subject.Group is null ? 0.1 : -0.3) : u.Has(Cue.GroupWord) ? 0.3 : subject.Group is null ? 0.2 : 0.05);
        }
    }

    /// <summary>The one level that is named; null where none is, or several.</summary>
    public static Level? Named(Utterance u)
    {
        Level? level = null;
        foreach (var (cue, named) in new[] { (Cue.Strategic, Level.Strategic), (Cue.Tactical, Level.Tactical), (Cue.Operational, Level.Operational), (Cue.SupportLevel, Level.Support) })
        {
            if (u.Has(cue))
            {
                if (level is not null)
                {
                    return null;
                }

                level = named;
            }
        }

        return level;
    }
}
