using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;

namespace Samverkan.Questions.Readings.Readers;

/// <summary>Whom a group is for, and which group is for an age or a behaviour.</summary>
internal static class TargetReader
{
    private const double NearlyAll = 0.9;
    private const Cue Words = Cue.TargetWord | Cue.AgeWord | Cue.Youth | Cue.GroupReference | Cue.PersonWord | Cue.YouthDefinite | Cue.Member;

    public static void Read(Utterance u, Subject subject, Candidates candidates)
    {
        var describesSomebody = u.Behaviours.Count > 0 || u.Age is not null;
        if (describesSomebody && u.Groups.Count != 1 && !(subject.FromTopic && u.Hints(Cue.Reference | Cue.GroupReference)))
        {
            var plain = u.Has(Cue.TurnTo | Cue.GroupWord | Cue.Youth) || u.Groups.Count > 1 ? 0.35 : 0.2;
            candidates.Add(new Question.WhichGroupFor(u.Age, u.Behaviours), Words | Cue.TurnTo | Cue.GroupWord | Cue.Where | Cue.SupportVerb | Cue.Help | Cue.Difference | Cue.Negation | Cue.OrganisationWord, Used.Age | Used.Behaviours | Used.Groups | Used.Organisations | Used.Number, plain, least: (u.Age is not null && !(u.UnknownWeight >= 1 && u.Organisations.Count > 0)) || u.Has(Cue.TurnTo | Cue.GroupWord | Cue.Youth | Cue.YouthDefinite | Cue.PersonWord) ? 0 : NearlyAll);
        }

        var about = u.Has(Cue.TargetWord | Cue.AgeWord | Cue.Youth) || u.Age is not null || u.Behaviours.Count > 0;
        if (!about)
        {
            return;
        }

        if (subject.Group is { } group)
        {
            var plain = u.Has(Cue.TargetWord) && u.Has(Cue.AgeWord | Cue.Youth) ? 0.3 : u.Has(Cue.TargetWord | Cue.AgeWord) ? 0.25 : 0.12;
            candidates.Add(new Question.WhichTarget(group, u.Age, AsksAge: u.Has(Cue.AgeWord)), Words | Cue.TurnTo | Cue.Purpose | Cue.Compare, Used.Groups | Used.Areas | Used.Age | Used.Behaviours | Used.Number, plain);
        }
        else if (u.Has(Cue.TargetWord | Cue.AgeWord) && !describesSomebody)
        {
            subject.AskWhich(candidates, About.Target, Words, Used.None, 0.05);
        }

        // "Vilken metod används för unga vuxna?"
        var ofAges = u.Has(Cue.AgeWord) && u.Has(Cue.TurnTo | Cue.GroupWord) && subject.Group is null;
        if (ofAges || (u.Has(Cue.Youth) && u.Groups.Count == 0 && u.Has(Cue.TurnTo | Cue.GroupWord | Cue.TargetWord | Cue.Purpose)))
        {
            candidates.Add(new Question.WhichGroupFor(u.Age, u.Behaviours), Words | Cue.TurnTo | Cue.GroupWord | Cue.Purpose | Cue.SupportVerb, Used.Age | Used.Behaviours, 0.15);
        }
    }
}
