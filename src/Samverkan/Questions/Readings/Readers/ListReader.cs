using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Readings.Readers;

/// <summary>Which groups, parts and areas there are.</summary>
internal static class ListReader
{
    private const double Most = 0.82;
    private const double NearlyAll = 0.8;

    // "Centrala, inte lokala": what is denied is not asked for.
    public static Scope? AskedScope(Utterance u)
    {
        var (central, local) = (u.Negates(Cue.Central), u.Negates(Cue.Local));
        return ((u.Has(Cue.Central) && !central) || (local && !central), (u.Has(Cue.Local) && !local) || (central && !local)) switch
        {
            (true, false) => Scope.Central,
            (false, true) => Scope.Local,
            _ => null,
        };
    }

    public static void Read(Utterance u, Subject subject, Candidates candidates)
    {
        EntityRef? whole = subject.Group ?? (u.PartsOf.Count == 1 ? u.PartsOf[0] : null);

        // "Vilka delar av staden är med i LÖK?" asks for members.
        var ofOrganisation = u.Organisations.Count > 0 && u.PartsOf.Count == 0 && u.Has(Cue.Member | Cue.MemberNoun);
        if (whole is { } group && !ofOrganisation && (u.Has(Cue.PartWord) || u.PartsOf.Contains(group) || (subject.OwnGroup is not null && subject.HasParts && u.AsksWhich(Cue.GroupWord))))
        {
            candidates.Add(new Question.WhichParts(group), Cue.PartWord | Cue.GroupWord | Cue.GroupReference | Cue.HowMany | Cue.AreaWord | Cue.Member, Used.Groups | Used.Areas | Used.Parts, subject.OwnGroup is not null ? 0.3 : 0.1);
        }

        if (u.Has(Cue.AreaWord) && !u.Has(Cue.HowMany))
        {
            var where = subject.OwnGroup ?? (subject.HasAreas && (subject.Fresh || u.GoesOn || u.YesNo || u.Hints(Cue.All) || !u.Has(Cue.Exist)) ? subject.Group : null);
            var asksWhich = u.AsksWhich(Cue.AreaWord) || u.Has(Cue.NameWord);
            if (asksWhich || (where is null ? !u.YesNo : subject.HasAreas))
            {
                candidates.Add(new Question.ListAreas(where, Confirm: u.YesNo), Cue.AreaWord | Cue.Where | Cue.NameWord | Cue.HowMany | Cue.Exist | Cue.Member | Cue.All | Cue.Purpose | Cue.OrganisationWord | Cue.Negation, Used.Groups | Used.Areas | Used.Number | Used.Organisations, asksWhich ? (u.Has(Cue.Where | Cue.NameWord) ? 0.3 : 0.15) : u.YesNo && (u.Number is not null || u.Has(Cue.Exist | Cue.All)) ? 0.2 : 0.1, least: asksWhich ? Most : u.YesNo ? 0 : NearlyAll);
            }
        }

        if (u.Areas.Count > 0 && subject.OwnGroup is { Kind: EntityKind.Group } && subject.HasAreas)
        {
            candidates.Add(new Question.ListAreas(subject.OwnGroup), Cue.AreaWord | Cue.Where | Cue.Exist | Cue.Member | Cue.Purpose, Used.Groups | Used.Areas | Used.Terms, 0.3);
        }

        if (u.Has(Cue.GroupWord) && subject.OwnGroup is null && u.Terms.Count == 0 && u.Organisations.Count == 0 && u.Roles.Count == 0 && u.Persons.Count == 0 && !u.Has(Cue.Coordinate))
        {
            var area = u.OnlyArea;
            var scope = AskedScope(u) ?? (area is null && u.Has(Cue.AreaWord) ? Scope.Local : null);
            candidates.Add(new Question.ListGroups(null, scope, area), Cue.GroupWord | Cue.Negation | Cue.Central | Cue.Local | Cue.AreaWord | Cue.Exist | Cue.All | Cue.Member, Used.Areas, u.Hints(Cue.Who | Cue.What | Cue.All | Cue.Exist | Cue.Describe) ? 0.15 : 0);
        }
    }
}
