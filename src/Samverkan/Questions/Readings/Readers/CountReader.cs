using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Readings.Readers;

/// <summary>How many seats, groups, areas.</summary>
internal static class CountReader
{
    public static void Read(Utterance u, Subject subject, Candidates candidates)
    {
        if (u.YesNo && u.Number is { } believed && subject.Group is { } whole && (u.Has(Cue.PersonWord | Cue.MemberNoun | Cue.Member | Cue.RoleWord) || subject.PeopleGroup) && !u.Has(Cue.Meet | Cue.Frequency))
        {
            candidates.Add(new Question.HowManySeats(whole, Believed: u.Either ? null : believed), Cue.PersonWord | Cue.MemberNoun | Cue.Member | Cue.RoleWord | Cue.GroupReference | Cue.Appoint, Used.Groups | Used.Number | Used.Organisations, 0.35);
        }

        if (!u.Has(Cue.HowMany) || u.Has(Cue.Meet | Cue.Frequency))
        {
            return;
        }

        var words = Cue.HowMany | Cue.Member | Cue.MemberNoun | Cue.PersonWord | Cue.RoleWord | Cue.GroupReference | Cue.Appoint | Cue.Exist;
        var organisation = u.OnlyOrganisation;
        if (u.Has(Cue.AreaWord) || (u.Areas.Count > 0 && subject.OwnGroup is null && !u.Has(Cue.GroupWord)))
        {
            candidates.Add(new Question.ListAreas(subject.OwnGroup ?? (subject.HasAreas && (subject.Fresh || u.GoesOn || !u.Has(Cue.Exist)) ? subject.Group : null), CountOnly: true), words | Cue.AreaWord | Cue.Purpose | Cue.OrganisationWord, Used.Groups | Used.Number | Used.Organisations, 0.35);
        }

        if (u.Has(Cue.GroupWord) && (subject.OwnGroup is null || u.Groups.All(group => group.Kind == EntityKind.Pattern)))
        {
            candidates.Add(new Question.ListGroups(Level: null, ListReader.AskedScope(u), u.OnlyArea, organisation, CountOnly: true), words | Cue.GroupWord | Cue.Central | Cue.Local, Used.Organisations | Used.Areas, 0.3);
        }

        if (u.Has(Cue.PartWord))
        {
            return;
        }

        if (u.Groups is [{ Kind: EntityKind.Pattern } pattern] && organisation is null && u.Roles.Count == 0 && !u.Has(Cue.Member | Cue.MemberNoun | Cue.PersonWord | Cue.RoleWord | Cue.OrganisationWord))
        {
            candidates.Add(new Question.ListAreas(pattern, CountOnly: true), words | Cue.AreaWord, Used.Groups | Used.Terms, 0.28);
        }

        if (subject.OwnGroup is { } held && u.Roles.Count > 0)
        {
            candidates.Add(new Question.WhoSits(held, Roles: [.. u.Roles[0]]), words | Cue.CoordinatorWord, Used.Groups | Used.Areas | Used.Roles | Used.Organisations | Used.Number, 0.35);
        }

        if (subject.Group is { } group && !(subject.FromTopic && u.Roles.Count > 0))
        {
            candidates.Add(new Question.HowManySeats(group, organisation), words | Cue.OrganisationWord | Cue.CoordinatorWord, Used.Groups | Used.Areas | Used.Organisations | Used.Roles | Used.Number, 0.25);
        }
        else if (u.Roles.Count > 0)
        {
            candidates.Add(new Question.WhereSits([.. u.Roles[0].Select(EntityRef.To)]), words, Used.Roles | Used.Organisations, 0.1);
        }
        else if (u.Has(Cue.Member | Cue.MemberNoun | Cue.PersonWord))
        {
            subject.AskWhich(candidates, About.Members, words, Used.Organisations, 0.05);
        }
    }
}
