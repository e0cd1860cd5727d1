using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Readings.Readers;

/// <summary>Who sits on a group, whether somebody does, and where somebody sits.</summary>
internal static class MembershipReader
{
    private const Cue Words = Cue.Member | Cue.MemberNoun | Cue.GroupReference | Cue.RoleWord | Cue.OrganisationWord | Cue.PersonWord | Cue.CoordinatorWord | Cue.Chair | Cue.AreaWord | Cue.Meet | Cue.Me;
    private const double AlmostAll = 0.8;
    private const int FewMentions = 8;
    private const Used AnyParty = Used.Organisations | Used.Roles | Used.Persons;

    public static void Read(Utterance u, Subject subject, Candidates candidates)
    {
        var before = !u.HasEntity && AsksForGroups(u) && (u.Has(Cue.Member | Cue.MemberNoun) || (u.Hints(Cue.Reference) && u.EndsOpen)) ? subject.Before : null;

        // "Jag är kommunpolis. Vilka grupper ska jag sitta i?" asks for the groups of the role.
        if (u.Has(Cue.Me) && u.Roles.Count == 0 && !(before is not null && subject.Fresh))
        {
            candidates.Add(new Question.MyGroups(), Cue.Me | Cue.GroupWord | Cue.Member | Cue.Where, Used.Time, 0.4);
            return;
        }

        // "Var deltar den då?" after an answer about somebody goes on about the same.
        if (before is not null)
        {
            candidates.Add(new Question.WhereSits(before), Words | Cue.GroupWord | Cue.Where | Cue.TurnTo | Cue.Me, Used.None, 0.45);
        }

        var parties = Parties(u);
        if (subject.Group is { } group && (subject.OwnGroup is not null || !AsksForGroups(u)))
        {
            ReadGroup(u, group, subject, parties, candidates);
        }
        else if (u.Has(Cue.Member | Cue.MemberNoun | Cue.RoleWord | Cue.PersonWord) && parties.Count == 0 && subject.Group is null)
        {
            subject.AskWhich(candidates, About.Members, Words, Used.None, 0.05);
        }

        // Which groups have no coordinator is not told by where those sit who are called so.
        var ofCoordination = u.Hints(Cue.Negation) && u.Has(Cue.CoordinatorWord) && u.Organisations.Count == 0;
        if (subject.OwnGroup is null && parties.Count > 0 && !ofCoordination && !u.Hints(Cue.When | Cue.Why | Cue.How))
        {
            if (u.Organisations.Count > 1 && u.Roles.Count == 0 && u.Has(Cue.Meet | Cue.Where | Cue.GroupWord | Cue.Place))
            {
                candidates.Add(new Question.WhereSits(parties, Together: true), Words | Cue.GroupWord | Cue.Where | Cue.Meet | Cue.Place | Cue.LevelWord, Used.Organisations | Used.Areas, 0.5);
            }

            var plain = AsksForGroups(u) || u.AsksWhich(Cue.Meet) ? 0.3 : u.Has(Cue.Member | Cue.MemberNoun) ? 0.15 : -0.05;
            var most = u.Has(Cue.Member | Cue.MemberNoun | Cue.Meet) || !u.Mentions.Any(mention => mention.IsUnknown || mention.Partial) ? 0.6 : AlmostAll;
            candidates.Add(new Question.WhereSits(parties) { Negated = u.Hints(Cue.Negation) }, Words | Cue.GroupWord | Cue.Where | Cue.LevelWord | Cue.Central | Cue.Local | Cue.Negation, Used.Organisations | Used.Roles | Used.Persons | Used.Areas | Used.Time, plain, least: plain > 0.2 ? most : plain > 0 ? 0.7 : AlmostAll);
        }
    }

    private static void ReadGroup(Utterance u, EntityRef group, Subject subject, IReadOnlyList<EntityRef> parties, Candidates candidates)
    {
        // "Sitter processledarna i centrala gruppen?", "är de med där?": the members of one group as those of another.
        if (u.YesNo && (u.Has(Cue.Member | Cue.MemberNoun) || u.EndsWithPreposition) && parties.Count == 0 && subject.OtherGroup is { } members)
        {
            candidates.Add(new Question.DoesSit([members], subject.SittingIn), Words, Used.Groups | Used.Areas, 0.45);
        }

        var statesOrAsks = u.YesNo && (u.Has(Cue.Member) || u.OpensWithVerb || !u.Has(Cue.MemberNoun | Cue.RoleWord));
        if (parties.Count == 0 && u.YesNo && u.Has(Cue.Member | Cue.MemberNoun) && u.UnknownWeight > 0 && subject.OwnGroup is not null)
        {
            candidates.Add(new Question.DoesSit([], group), Words, (Used)int.MaxValue, 0.3, unknown: true);
            return;
        }

        if (parties.Count > 0 && statesOrAsks)
        {
            var does = new Question.DoesSit(parties, group) { Either = u.Either, Every = u.Hints(Cue.All) && u.Roles.Count > 0 };
            candidates.Add(does, Words | Cue.Negation, Used.Groups | Used.Areas | AnyParty | Used.Time, u.Has(Cue.Member | Cue.MemberNoun) || u.EndsWithPreposition ? 0.3 : 0.15, least: u.Has(Cue.Member | Cue.MemberNoun) ? 0 : AlmostAll);
        }

        // "Vad har SRF för roll i LÖK?" asks what somebody is there.
        if (parties.Count > 0 && subject.OwnGroup is not null && u.Groups.Count == 1 && u.Has(Cue.Purpose) && u.Has(Cue.RoleWord))
        {
            candidates.Add(new Question.DoesSit(parties, group), Words | Cue.Purpose | Cue.What, Used.Groups | Used.Areas | AnyParty, 0.3);
        }

        IReadOnlyList<RoleId>? roles = u.Roles.Count == 0 ? null : [.. u.Roles.SelectMany(set => set)];
        var organisation = u.OnlyOrganisation;
        var asked = u.Has(Cue.Member | Cue.MemberNoun) ? 0.22
            : u.Has(Cue.RoleWord | Cue.OrganisationWord | Cue.PersonWord) ? 0.15
            : organisation is not null || roles is not null ? 0.05
            : u.Hints(Cue.Who) && !u.Hints(Cue.What) && u.Mentions.Count <= FewMentions ? 0.08 : (double?)null;
        // "Vilka sitter i både A och B?", "vilka från A sitter i B?"
        var several = u.Groups.Count > 1 && parties.Count == 0 && u.Hints(Cue.Who) && !u.YesNo;
        var asksSeveral = u.Both || (u.Has(Cue.Member | Cue.MemberNoun) && (u.Hints(Cue.Negation) || !u.JoinsGroups));
        if (several && asksSeveral)
        {
            candidates.Add(u.Hints(Cue.Negation) ? new Question.NotInRegister(Matter.Other, group) : new Question.WhoSitsInAll([.. u.Groups]), Words | Cue.Negation, Used.Groups | Used.Areas, 0.4, least: AlmostAll);
        }

        if (asked is { } plain)
        {
            var negated = u.Hints(Cue.Negation) && !u.YesNo;
            var ofOthers = organisation is not null && u.Negates(Used.Organisations);
            candidates.Add(new Question.WhoSits(group, organisation, roles) { Negated = negated && !ofOthers, OfOthers = ofOthers }, Words | (u.Organisations.Count > 0 ? Cue.PartWord : Cue.None) | Cue.Negation, Used.Groups | Used.Areas | AnyParty | Used.Time | (subject.PeopleGroup ? Used.Number : Used.None), plain, least: plain >= 0.15 ? 0 : AlmostAll);
        }
        else if (subject.OwnGroup is not null && u.YesNo && u.Persons.Count == 0)
        {
            candidates.Add(new Question.WhatIs(group), Words, Used.Groups | Used.Areas, -0.1);
        }
    }


    private static bool AsksForGroups(Utterance u) => u.Has(Cue.GroupWord | Cue.Where);

    private static IReadOnlyList<EntityRef> Parties(Utterance u) =>
        u.Persons.Count > 0 ? [.. u.Persons.Select(EntityRef.To)]
        : u.Roles.Count > 0 ? [.. u.Roles.SelectMany(set => set).Distinct().Select(EntityRef.To)]
        : [.. u.Organisations.Select(EntityRef.To)];
}
