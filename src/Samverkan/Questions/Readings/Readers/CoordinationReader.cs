using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Readings.Readers;

/// <summary>Who coordinates a group, and what somebody coordinates.</summary>
internal static class CoordinationReader
{
    private const Cue Words = Cue.Meaning | Cue.Coordinate | Cue.CoordinatorWord | Cue.OrganisationWord | Cue.PersonWord | Cue.GroupReference | Cue.AreaWord;

    public static void Read(Utterance u, Subject subject, Candidates candidates)
    {
        if (!u.Has(Cue.Coordinate | Cue.CoordinatorWord))
        {
            return;
        }

        if (subject.OwnGroup is null && u.Has(Cue.Coordinate) && (u.Organisations.Count > 0 || u.Roles.Count > 0) && u.Hints(Cue.What | Cue.GroupWord | Cue.Who) && !u.Hints(Cue.Reference))
        {
            var who = u.Roles.Count > 0 ? EntityRef.To(u.Roles[0][0]) : EntityRef.To(u.Organisations[0]);
            candidates.Add(new Question.HowRelated(who, RelationKind.Coordinates), Words | Cue.GroupWord, Used.Organisations | Used.Roles, 0.1);
        }

        if (subject.Group is not { } group)
        {
            if (u.Has(Cue.Coordinate) || u.Hints(Cue.Who))
            {
                subject.AskWhich(candidates, About.Coordination, Words, Used.Roles, 0.1);
            }

            return;
        }

        // A seat for a coordinator is asked of membership; who coordinates is asked of the work.
        // "Vem sköter ordförandeskapet?" asks for something else than who coordinates.
        var plain = u.Has(Cue.Chair) ? 0.1 : u.Has(Cue.Coordinate) ? 0.3 : u.Has(Cue.Member | Cue.MemberNoun) || u.Organisations.Count > 0 ? -0.05 : 0.2;
        candidates.Add(new Question.WhoCoordinates(group), Words, Used.Groups | Used.Roles | Used.Organisations | Used.Areas | Used.Parts | Used.Time, plain);
    }
}
