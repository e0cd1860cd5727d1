using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Readings;

/// <summary>"Och från polisen?", "och LÖK då?": the last question, asked of something else.</summary>
internal static class Ellipsis
{
    private const Cue Light = Cue.Reference | Cue.GroupReference | Cue.Describe | Cue.All | Cue.Exist | Cue.Compare | Cue.TurnTo | Cue.SignOff | Cue.Greeting | Cue.Thanks | Cue.OrganisationWord | Cue.Help | Cue.Negation | Cue.Currently | Cue.Purpose | Cue.How | Cue.What | Cue.Who;
    private const int FewWords = 4;

    public static Question? Read(Utterance u, DateOnly today)
    {
        if (u.Topic is not { Question: var last } || !u.Mentions.Any(mention => mention.Is(WordClass.Then)) && u.Mentions.Count > FewWords)
        {
            return null;
        }

        foreach (var mention in u.Mentions)
        {
            var asksItself = mention.Weight > 0 && (mention.Cues & ~Light) != 0 && mention.Meaning?.Entities.Length == 0;
            var other = mention.IsUnknown || mention.Partial || mention.Class == WordClass.Common;
            if (asksItself && !IsLevel(mention) || other)
            {
                return null;
            }
        }

        var carries = u.Mentions.Any(mention => mention.Is(WordClass.Then));
        var replaced = Replaced(u, last, carries) ?? (OnlyTime(u) ? last : null);
        return u.Time is { } time && replaced is not null ? On(replaced, time, today, u.Tense) : replaced;
    }

    // "Och 1 mars?", "vem var det förra året?"
    private static bool OnlyTime(Utterance u) => u.Time is not null && u.Age is null && !u.HasEntity && !u.Hints(Cue.What | Cue.How);

    private static Question? On(Question question, SaidTime time, DateOnly today, Tense tense) => question switch
    {
        Question.WhatChanged asked => asked with { Since = time.Days(today, Tense.Past).First, SinceMeeting = false },
        Question.ListEndings asked => asked with { Until = time.Days(today, Tense.Coming).Last },
        Question.WhoSits or Question.DoesSit or Question.WhereSits or Question.WhoHolds or Question.WhoCoordinates or Question.HowManySeats or Question.MyGroups
            or Question.WhoBefore or Question.WhoAfter or Question.WhoStandsIn or Question.ListVacancies => question with { AsOf = time.AsOf(today, tense) },
        _ => null,
    };

    private static bool IsLevel(Mention mention) => mention.Has(Cue.Strategic | Cue.Tactical | Cue.Operational | Cue.LevelWord | Cue.Central | Cue.Local | Cue.AgeWord);

    private static Question? Replaced(Utterance u, Question last, bool carries)
    {
        if (u.Age is { } age)
        {
            return last switch
            {
                Question.WhichGroupFor asked => asked with { Age = age },
                Question.WhichTarget { AskedAge: not null } => new Question.WhichGroupFor(age, u.Behaviours),
                Question.WhichTarget asked => asked with { AskedAge = age },
                _ => null,
            };
        }

        if (u.Groups.Count == 1)
        {
            return carries ? OfGroup(last, u.Groups[0]) : null;
        }

        if (u.Groups.Count > 1 || u.EitherGroup.Count > 0)
        {
            return null;
        }

        if (u.Roles.Count > 0)
        {
            IReadOnlyList<RoleId> roles = u.Roles[0];
            return last switch
            {
                Question.DoesSit asked => asked with { Who = [.. roles.Select(EntityRef.To)] },
                Question.WhereSits => new Question.WhereSits([.. roles.Select(EntityRef.To)]),
                Question.WhoHolds asked => asked with { Roles = roles, Group = null },
                Question.WhoBefore asked => asked with { Of = new Office(roles), Steps = 1 },
                Question.WhoAfter asked => asked with { Of = new Office(roles) },
                Question.WhoStandsIn asked => asked with { Of = new Office(roles) },
                Question.WhoSits asked when carries => new Question.DoesSit([.. roles.Select(EntityRef.To)], asked.Group),
                _ => null,
            };
        }

        if (u.Organisations.Count > 0)
        {
            var organisation = u.Organisations[0];
            return last switch
            {
                Question.WhoSits asked => asked with { Organisation = organisation, Roles = null },
                Question.DoesSit asked => asked with { Who = [EntityRef.To(organisation)] },
                Question.WhereSits => new Question.WhereSits([EntityRef.To(organisation)]),
                Question.HowManySeats asked => asked with { Organisation = organisation },
                Question.ListGroups asked => asked with { Organisation = organisation },
                _ => null,
            };
        }

        if (u.Areas.Count > 0)
        {
            return last is Question.ListGroups list ? list with { Area = u.Areas[0] }
                : last.Subject is { Kind: EntityKind.Pattern or EntityKind.Group } group ? OfGroup(last, new EntityRef(EntityKind.Group, $"{PatternOf(group)}/{u.Areas[0]}"))
                : null;
        }

        if (u.Terms.Count > 0 && last is Question.WhatMeans)
        {
            return new Question.WhatMeans(u.Terms[0]);
        }

        Level? level = u.Has(Cue.Strategic) ? Level.Strategic : u.Has(Cue.Tactical) ? Level.Tactical : u.Has(Cue.Operational) ? Level.Operational : null;
        return level is not null && last is Question.ListGroups levels ? levels with { Level = level } : null;
    }

    // "Och i Centrum?" after a question about the council of Lundby is about that of Centrum.
    private static string PatternOf(EntityRef group) => group.Id.Split('/')[0];

    /// <summary>The same asked of another group; null where it cannot be.</summary>
    public static Question? OfGroup(Question last, EntityRef group) => last switch
    {
        Question.WhoSits asked => asked with { Group = group },
        Question.DoesSit asked => asked with { Group = group },
        Question.WhoCoordinates asked => asked with { Group = group },
        Question.WhatChanged asked => asked with { Group = group },
        Question.ListVacancies asked => asked with { Group = group },
        Question.ListEndings asked => asked with { Group = group },
        Question.WhoHolds { Group: not null } asked => asked with { Group = group },
        Question.HowOften => new Question.HowOften(group),
        Question.WhenNext => new Question.WhenNext(group),
        Question.WhichLevel => new Question.WhichLevel([group]),
        Question.WhatPurpose => new Question.WhatPurpose(group),
        Question.WhichTarget => new Question.WhichTarget(group),
        Question.HowRelated asked => asked with { Entity = group },
        Question.HowManySeats asked => asked with { Group = group },
        Question.WhichParts => new Question.WhichParts(group),
        Question.WhatMeans => new Question.WhatMeans(group),
        Question.ListAreas asked => asked with { Group = group },
        Question.WhatIs => new Question.WhatIs(group),
        Question.NotInRegister asked => asked with { Entity = group },
        Question.WhereSits asked => new Question.DoesSit(asked.Who, group),
        _ => null,
    };
}
