using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Readings.Readers;

/// <summary>Who reports to whom, who supports whom, who appointed whom.</summary>
internal static class RelationReader
{
    private const double NearlyAll = 0.8;

    private static readonly (Cue Cue, RelationKind Kind)[] Kinds =
    [
        (Cue.Report, RelationKind.ReportsTo),
        (Cue.SupportVerb, RelationKind.Supports),
        (Cue.Appoint, RelationKind.Appoints),
    ];

    public static void Read(Utterance u, Subject subject, Candidates candidates)
    {
        foreach (var (cue, kind) in Kinds)
        {
            if (!u.Has(cue))
            {
                continue;
            }

            var words = cue | Cue.GroupReference | Cue.GroupWord | Cue.OrganisationWord | Cue.PersonWord | Cue.Purpose | Cue.Frequency | Cue.CoordinatorWord | Cue.TurnTo | Cue.When | Cue.TargetWord | Cue.HowOften;
            var used = Used.Groups | Used.Areas | Used.Organisations | Used.Roles | Used.Terms | Used.Number;
            var plain = cue == Cue.SupportVerb ? 0.2 : 0.3;
            if (subject.Group is { } group)
            {
                var entity = u.Groups.FirstOrDefault(candidate => subject.HasRelation(candidate, kind), group);
                candidates.Add(new Question.HowRelated(entity, kind), words, used, plain);
            }
            else if (u.Roles.Count > 0 || u.Organisations.Count > 0 || u.Terms.Count > 0)
            {
                var entity = u.Terms.Count > 0 ? u.Terms[0] : u.Roles.Count > 0 ? EntityRef.To(u.Roles[0][0]) : EntityRef.To(u.Organisations[0]);
                candidates.Add(new Question.HowRelated(entity, kind), words, used, plain);
            }
            else
            {
                candidates.Add(new Question.HowRelated(null, kind), words, used, plain, least: NearlyAll);
            }
        }
    }
}
