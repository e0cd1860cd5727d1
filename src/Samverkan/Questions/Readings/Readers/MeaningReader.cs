using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Readings.Readers;

/// <summary>What an abbreviation or a term means, and what two groups differ in.</summary>
internal static class MeaningReader
{
    private const double NearlyAll = 0.9;

    public static void Read(Utterance u, Subject subject, Candidates candidates)
    {
        if (u.Has(Cue.Meaning))
        {
            EntityRef? term = u.Terms.Count > 0 ? u.Terms[0] : subject.Group;
            if (term is { } asked)
            {
                candidates.Add(new Question.WhatMeans(asked), Cue.Meaning | Cue.What | Cue.GroupReference, Used.Terms | Used.Groups | Used.Areas | Used.Organisations, 0.3);
            }
            else if (u.Organisations.Count > 0)
            {
                candidates.Add(new Question.WhatIs(EntityRef.To(u.Organisations[0])), Cue.Meaning | Cue.What, Used.Organisations, 0.25);
            }
        }

        if (u.Has(Cue.NameWord) && u.OwnTerm is { } called)
        {
            candidates.Add(new Question.WhatMeans(called), Cue.NameWord | Cue.Coordinate | Cue.Purpose, Used.Terms | Used.Groups, 0.35);
        }

        // "Är sociala insatsgrupper samma sak som SIG?" is answered by what the term means.
        if (u.OwnTerm is { } compared && u.Groups.Count > 0 && u.Hints(Cue.Difference | Cue.Compare))
        {
            candidates.Add(new Question.WhatMeans(compared), Cue.Difference | Cue.Compare, Used.Terms | Used.Groups, 0.4);
        }

        if (u.Groups.Count >= 2 && (u.Has(Cue.Difference) || u.Has(Cue.Compare)))
        {
            candidates.Add(new Question.WhatDiffers(u.Groups[0], u.Groups[1]), Cue.Difference | Cue.Compare | Cue.Purpose | Cue.TargetWord | Cue.AgeWord | Cue.LevelWord | Cue.Member | Cue.MemberNoun | Cue.Coordinate | Cue.Meet | Cue.Frequency | Cue.GroupWord, Used.Groups | Used.Terms | Used.Areas, u.Has(Cue.Difference) ? 0.4 : 0.15);
        }
        else if (u.Groups.Count == 1 && u.Has(Cue.Difference) && u.Topic?.Question.Subject is { Kind: EntityKind.Group or EntityKind.Pattern } other && other != u.Groups[0])
        {
            candidates.Add(new Question.WhatDiffers(other, u.Groups[0]), Cue.Difference | Cue.Compare, Used.Groups | Used.Terms, 0.35);
        }
        else if (u.Groups.Count == 2 && !u.Has(Cue.LevelWord))
        {
            candidates.Add(new Question.WhatDiffers(u.Groups[0], u.Groups[1]), Cue.None, Used.Groups | Used.Terms, -0.2, least: NearlyAll);
        }
    }
}
