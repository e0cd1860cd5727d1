using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;

namespace Samverkan.Questions.Readings.Readers;

/// <summary>How often a group meets, when next, and which groups meet so often.</summary>
internal static class CadenceReader
{
    private const double AlmostAll = 0.9;
    private const Cue Words = Cue.HowOften | Cue.Frequency | Cue.Meet | Cue.HowMany | Cue.When;

    public static void Read(Utterance u, Subject subject, Candidates candidates)
    {
        var often = u.Has(Cue.HowOften) || u.Has(Cue.Frequency) || (u.Has(Cue.Meet) && u.Has(Cue.HowMany));

        // "Träffas LÖK nästa vecka?" asks for the day, not for the rhythm.
        var next = u.Has(Cue.Next) || (u.Has(Cue.When) && u.Has(Cue.Meet | Cue.GroupWord)) || (u.Time is not null && u.YesNo && u.Has(Cue.Meet) && !often);
        if (!often && !next && !u.Has(Cue.Meet))
        {
            return;
        }

        if (subject.OwnGroup is null && u.Has(Cue.GroupWord | Cue.Who) && (often || u.Has(Cue.Meet)) && !next && (u.Number is not null || u.Has(Cue.GroupWord)))
        {
            candidates.Add(new Question.ListGroups(ByCadence: true, TimesPerYear: u.Number), Words | Cue.GroupWord, Used.Number | Used.Time, 0.3);
        }

        if (subject.Group is not { } group)
        {
            if (u.Has(Cue.Meet | Cue.HowOften))
            {
                subject.AskWhich(candidates, About.Cadence, Words | Cue.Next | Cue.GroupReference, Used.None, 0.1);
            }

            return;
        }

        if (often)
        {
            candidates.Add(new Question.HowOften(group, u.YesNo ? u.Number : null), Words | Cue.GroupReference | Cue.GroupWord | Cue.Why, Used.Groups | Used.Roles | Used.Number, 0.25);
        }
        else if (!next && !u.Has(Cue.Place | Cue.Where | Cue.Minutes | Cue.Chair) && !u.Hints(Cue.Why))
        {
            candidates.Add(new Question.HowOften(group), Words | Cue.GroupReference, Used.Groups | Used.Number, u.Hints(Cue.Who | Cue.What) ? -0.1 : 0.15, least: u.Hints(Cue.Who | Cue.What) ? AlmostAll : 0);
        }

        if (next)
        {
            candidates.Add(new Question.WhenNext(group), Words | Cue.Next | Cue.GroupReference, Used.Groups | Used.Number | Used.Time, 0.27);
        }
    }
}
