using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Readings.Readers;

/// <summary>What a group is for, and what something is at all.</summary>
internal static class PurposeReader
{
    private const Cue Words = Cue.Purpose | Cue.GroupReference | Cue.What | Cue.RoleWord | Cue.SupportVerb | Cue.AreaWord | Cue.Meet | Cue.OrganisationWord;

    private const double Most = 0.65;
    private const double NearlyAll = 0.95;

    public static void Read(Utterance u, Subject subject, Candidates candidates)
    {
        if (subject.Group is { } group)
        {
            // "Varför finns SIG i fem stadsdelar?" asks why so many.
            if (u.Has(Cue.Purpose) && !(u.Hints(Cue.Why) && u.Number is not null))
            {
                candidates.Add(new Question.WhatPurpose(group), Words, Used.Groups | Used.Areas | Used.Terms | Used.Organisations | Used.Roles | Used.Number, subject.FromTopic && u.HasEntity ? -0.1 : 0.2);
            }

            // "Why does the network exist?"
            if (subject.OwnGroup is not null && u.Hints(Cue.Why) && u.Hints(Cue.Exist) && !u.YesNo)
            {
                candidates.Add(new Question.WhatPurpose(group), Cue.Why | Cue.GroupReference, Used.Groups | Used.Areas | Used.Terms, 0.25, least: NearlyAll);
            }

            if (subject.OwnGroup is not null && u.YesNo && (u.Has(Cue.Exist) || (u.OpensWithVerb && u.Areas.Count > 0)))
            {
                candidates.Add(new Question.WhatIs(group, Confirm: true), Cue.Exist | Cue.GroupWord | (u.Areas.Count > 0 ? Cue.AreaWord : Cue.None), Used.Groups | Used.Areas | Used.Terms, 0.2, least: Most);
            }

            var othersAsk = u.Hints(Cue.How | Cue.Why | Cue.When) && !u.Hints(Cue.Describe | Cue.What);
            if (!othersAsk && u.Organisations.Count == 0 && (subject.OwnGroup is not null || u.Hints(Cue.Describe)))
            {
                var bare = u.Hints(Cue.What | Cue.Describe) ? 0.05 : 0;
                candidates.Add(new Question.WhatIs(group), Cue.Describe | Cue.What | Cue.Help | Cue.GroupReference | Cue.NameWord | Cue.GroupWord | Cue.Central | Cue.Local | Cue.AreaWord, Used.Groups | Used.Areas | Used.Terms, u.Groups.Count > 1 ? -0.3 : bare, least: u.Hints(Cue.Who) && !u.Hints(Cue.Describe | Cue.What) ? NearlyAll : Most);
            }
        }
        else if (u.Has(Cue.Purpose) && !u.HasEntity)
        {
            subject.AskWhich(candidates, About.Purpose, Words, Used.None, u.Has(Cue.GroupReference) ? 0.1 : -0.2);
        }

        if (subject.OwnGroup is not null)
        {
            return;
        }

        if (u.Hints(Cue.How | Cue.Why | Cue.When | Cue.HowMany) && !u.Has(Cue.Purpose | Cue.Meaning))
        {
            return;
        }

        var what = u.Hints(Cue.What | Cue.Describe | Cue.Purpose) ? 0.05 : -0.02;
        if (u.Terms.Count > 0 && u.Areas.Count == 0 && subject.IsLaterArea(u.Terms[0]) && u.Has(Cue.GroupWord | Cue.Member | Cue.MemberNoun | Cue.Coordinate | Cue.AreaWord))
        {
            candidates.Add(new Question.NotInRegister(Matter.Areas, u.Terms[0]), Cue.GroupWord | Cue.Member | Cue.AreaWord | Cue.Where, Used.Terms | Used.Areas, 0.3);
        }
        else if (u.Terms.Count > 0)
        {
            candidates.Add(new Question.WhatMeans(u.Terms[0]), Cue.Meaning | Cue.Describe | Cue.What | Cue.Purpose, Used.Terms | Used.Areas, what + 0.06);
        }

        if (u.Organisations.Count == 1 && u.Roles.Count == 0)
        {
            candidates.Add(new Question.WhatIs(EntityRef.To(u.Organisations[0])), Cue.Describe | Cue.What | Cue.Purpose | Cue.RoleWord, Used.Organisations, what, least: NearlyAll);
        }

        if (u.Roles.Count > 0 && u.Roles[0].Count == 1)
        {
            candidates.Add(new Question.WhatIs(EntityRef.To(u.Roles[0][0])), Cue.Describe | Cue.What | Cue.Purpose | Cue.RoleWord, Used.Roles | Used.Organisations, what, least: Most);
        }

        if (u.Areas.Count == 1 && !u.Has(Cue.Meaning))
        {
            candidates.Add(new Question.ListGroups(Area: u.Areas[0]), Cue.Describe | Cue.What | Cue.AreaWord | Cue.GroupWord | Cue.Member, Used.Areas, u.Has(Cue.GroupWord) ? 0.3 : 0);
        }
    }
}
