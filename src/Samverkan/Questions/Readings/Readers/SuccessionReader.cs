using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;
using Samverkan.Register;

namespace Samverkan.Questions.Readings.Readers;

/// <summary>Who had a role or a seat before, who has it after, who stands in.</summary>
internal static class SuccessionReader
{
    private const Course Asks = Course.Before | Course.After | Course.Predecessor | Course.Successor | Course.StandIn;
    private const Cue Words = Cue.NameWord | Cue.PersonWord | Cue.RoleWord | Cue.Purpose | Cue.Member | Cue.MemberNoun | Cue.Coordinate | Cue.CoordinatorWord | Cue.GroupReference | Cue.Next | Cue.AreaWord;
    private const Used Named = Used.Groups | Used.Areas | Used.Roles | Used.Organisations | Used.Persons | Used.Bearers | Used.Course | Used.Time;
    private const double AlmostAll = 0.85;
    private const double Plain = 0.45;

    public static void Read(Utterance u, Subject subject, RegisterSnapshot register, Candidates candidates)
    {
        if (!u.Hints(Asks) || u.Has(Cue.Meet | Cue.GroupWord | Cue.Report | Cue.TurnTo | Cue.Contact | Cue.Minutes) || u.Hints(Cue.When | Cue.Why | Cue.HowMany))
        {
            return;
        }

        // "Före" and "efter" ask only with "vem"; the nouns ask by themselves.
        var nouns = u.Hints(Course.Predecessor | Course.Successor | Course.StandIn);
        var asksWho = u.AsksWho || u.Hints(Cue.Who) || u.GoesOn;
        if (!asksWho && !(nouns && u.HasEntity))
        {
            return;
        }

        if (Offices.Of(u, subject, register) is not { } office)
        {
            if (!u.HasEntity && u.Bearers is null)
            {
                subject.AskWhich(candidates, About.Members, Words, Named, 0.2);
            }

            return;
        }

        candidates.Add(Asked(u, office), Words, Named, Plain, least: AlmostAll);
    }

    private static Question Asked(Utterance u, Office office) =>
        u.Hints(Course.StandIn) ? new Question.WhoStandsIn(office)
        : u.Hints(Course.Successor | Course.After) && !u.Hints(Course.Before) ? new Question.WhoAfter(office)
        : new Question.WhoBefore(office, Steps(u, office));

    // "Och innan dess?" after who came before asks one step further back.
    private static int Steps(Utterance u, Office office) =>
        u.Topic?.Question is Question.WhoBefore { Steps: var steps } before && ReferenceEquals(before.Of, office) ? steps + 1 : 1;
}
