using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Readings.Readers;

/// <summary>What people ask about a group, a role or an organisation that the register does not hold.</summary>
internal static class NotInRegisterReader
{
    private static readonly (Cue Cue, Matter Matter, double Plain)[] Matters =
    [
        (Cue.Contact, Matter.Contact, 0.3),
        (Cue.Place, Matter.Place, 0.35),
        (Cue.Money, Matter.Money, 0.3),
        (Cue.Chair, Matter.Chair, 0.2),
        (Cue.History, Matter.History, 0.25),
        (Cue.Minutes, Matter.Minutes, 0.3),
        (Cue.Statistics, Matter.Statistics, 0.3),
        (Cue.Why, Matter.Reason, 0.2),
    ];

    public static void Read(Utterance u, Subject subject, RegisterSnapshot register, Candidates candidates)
    {
        var about = subject.Group ?? Named(u);
        if (u.Has(Cue.Meet) && u.Has(Cue.Where) && subject.Group is { } where)
        {
            candidates.Add(new Question.NotInRegister(Matter.Place, where), Cue.Meet | Cue.Where | Cue.Coordinate | Cue.Purpose | Cue.GroupReference, Used.Groups | Used.Areas | Used.Terms, 0.35);
        }

        foreach (var (cue, matter, plain) in Matters)
        {
            // What an organisation is paid or has achieved is no question about its groups; how to reach it may be.
            var asked = about ?? (cue == Cue.Contact && u.Organisations.Count > 0 ? EntityRef.To(u.Organisations[0]) : null);
            if (u.Has(cue) && asked is not null)
            {
                var words = cue | Cue.MemberNoun | Cue.PersonWord | Cue.Meet | Cue.GroupReference | Cue.Where | Cue.When | Cue.Next | Cue.HowMany | Cue.NameWord | Cue.RoleWord | Cue.Frequency | Cue.CoordinatorWord | Cue.Coordinate | Cue.Youth | Cue.Money | Cue.Statistics;
                candidates.Add(new Question.NotInRegister(matter, asked), words, (Used)int.MaxValue, plain);
            }
        }

        ReadNames(u, subject, register, candidates);
    }

    private static void ReadNames(Utterance u, Subject subject, RegisterSnapshot register, Candidates candidates)
    {
        if (u.Roles.Count > 0 && subject.OwnGroup is null && (u.Has(Cue.NameWord) || (u.AsksWho && !u.Has(Cue.GroupWord | Cue.Coordinate | Cue.Report | Cue.Appoint | Cue.SupportVerb))))
        {
            candidates.Add(new Question.WhoHolds(u.Roles[0], Offices.GroupIn(register, u)), Cue.NameWord | Cue.Who | Cue.PersonWord | Cue.Chair | Cue.Describe | Cue.Member | Cue.MemberNoun, Used.Roles | Used.Organisations | Used.Areas | Used.Time | Used.Number, 0.3);
        }

        // "Vad heter gruppen" asks for a group's name; "vad heter de som sitter där" for people's.
        if (u.Has(Cue.NameWord) && subject.Group is { } group && (u.Has(Cue.Member | Cue.MemberNoun | Cue.PersonWord | Cue.CoordinatorWord | Cue.RoleWord) || u.Roles.Count > 0 || u.Hints(Cue.Who) || subject.PeopleGroup))
        {
            candidates.Add(new Question.NotInRegister(Matter.Name, group), Cue.NameWord | Cue.Member | Cue.MemberNoun | Cue.PersonWord | Cue.CoordinatorWord | Cue.RoleWord | Cue.GroupReference | Cue.Coordinate, (Used)int.MaxValue, 0.3);
        }
    }

    private static EntityRef? Named(Utterance u) =>
        u.Roles.Count > 0 ? EntityRef.To(u.Roles[0][0])
        : u.Terms.Count > 0 ? u.Terms[0]
        : u.Areas.Count > 0 ? EntityRef.To(u.Areas[0])
        : null;
}
