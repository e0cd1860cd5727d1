using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>What something is: a group in five lines, a role by its seats, a term by its meaning.</summary>
internal static class ProfileTeller
{
    private const int MostRows = 5;

    public static Answer WhatIs(Telling t, Question.WhatIs asked) =>
        asked.Confirm && WhatIs(t, asked.Entity) is Answer.Facts facts ? facts with { Headline = t.Phrases.Say(Phrase.YesExists, t.Named(asked.Entity)), Rows = [new AnswerRow(null, facts.Headline)] } : WhatIs(t, asked.Entity);

    public static Answer WhatIs(Telling t, EntityRef entity) => entity.Kind switch
    {
        EntityKind.Group or EntityKind.Pattern => OfGroup(t, entity),
        EntityKind.Term => MeaningTeller.WhatMeans(t, entity),
        EntityKind.Area => GroupsTeller.List(t, new Question.ListGroups(Area: new AreaId(entity.Id))),
        _ => PlacesTeller.WhereSits(t, [entity]),
    };

    public static Answer Purpose(Telling t, EntityRef entity)
    {
        if (t.Group(entity)?.Purpose is not Fact<Localized>.Stated { Value: var purpose, Sources: var sources })
        {
            return t.NotStated(t.Phrases.Say(Phrase.PurposeNotStated, t.Named(entity)), next: Next.Of(t, entity, Phrase.AskPurpose));
        }

        var supports = RelationTeller.Sentences(t, entity, RelationKind.ReportsTo, forwardOnly: true).ToList();
        var target = t.Group(entity)?.Target is Fact<TargetGroup>.Stated { Value: var stated } && !t.Text(purpose).Contains(t.Text(stated.Description), StringComparison.Ordinal)
            ? new[] { new AnswerRow(t.Phrases.Say(Phrase.LabelTarget), t.Text(stated.Description)) } : [];
        return t.Facts(t.Phrases.Say(Phrase.PurposeIs, t.Named(entity), t.Text(purpose)), sources, [.. target, .. supports.Select(sentence => new AnswerRow(null, sentence.Text))], next: Next.Of(t, entity, Phrase.AskPurpose));
    }

    public static Answer Parts(Telling t, EntityRef entity)
    {
        var group = t.Group(entity);
        var next = Next.Of(t, entity, Phrase.AskPurpose);
        return group is null || group.Parts.Count == 0
            ? t.NotStated(t.Phrases.Say(Phrase.PartsNotStated, t.Named(entity)), next: next)
            : t.Facts(t.Say(Phrase.Parts, entity, t.Phrases.List([.. group.Parts.Select(part => part.Names.In(t.Language))])), group.Parts.SelectMany(part => part.Sources), next: next);
    }

    private static Answer OfGroup(Telling t, EntityRef entity)
    {
        if (t.Group(entity) is not { } group)
        {
            return SocialTeller.OutOfScope(t);
        }

        var rows = new List<AnswerRow>();
        var citations = new List<Citation>();
        var headline = group.Purpose is Fact<Localized>.Stated { Value: var purpose, Sources: var proof } ? Cited(t.Phrases.Say(Phrase.PurposeIs, t.Named(entity), t.Text(purpose)), proof) : t.Named(entity);
        if (group.Level is Fact<GroupLevel>.Stated { Value: var level, Sources: var levelProof })
        {
            var scope = t.Phrases.Say(group.Scope == Scope.Central ? Phrase.Central : Phrase.Local);
            rows.Add(new AnswerRow(t.Phrases.Say(Phrase.LabelLevel), Cited($"{LevelTeller.Words(t, level)}, {scope}", levelProof)));
        }

        if (group.Target is Fact<TargetGroup>.Stated { Value: var target, Sources: var targetProof } && !headline.Contains(t.Text(target.Description), StringComparison.OrdinalIgnoreCase))
        {
            rows.Add(new AnswerRow(t.Phrases.Say(Phrase.LabelTarget), Cited(t.Text(target.Description), targetProof)));
        }

        if (group.Cadence is Fact<Cadence>.Stated { Value: var cadence, Sources: var cadenceProof })
        {
            rows.Add(new AnswerRow(t.Phrases.Say(Phrase.LabelMeets), Cited(CadenceTeller.Times(t, cadence), cadenceProof)));
        }

        if (CoordinationTeller.Brief(t, entity, group) is { } coordinators)
        {
            rows.Add(new AnswerRow(t.Phrases.Say(Phrase.LabelCoordinates), coordinators));
        }

        if (group.Parts.Count > 0)
        {
            rows.Add(new AnswerRow(t.Phrases.Say(Phrase.LabelParts), t.Phrases.List([.. group.Parts.Select(part => part.Names.Brief(t.Language))])));
        }
        else if (Seats.Of(t, group) is { Count: > 0 and <= 4 } seats && !seats.All(seat => seat.Role == seats[0].Role))
        {
            rows.Add(new AnswerRow(t.Phrases.Say(Phrase.LabelMembers), Seats.List(t, seats)));
        }

        AddRelations(t, entity, rows);
        return t.Facts(headline, citations.DefaultIfEmpty(group.Sources[0]), [.. rows.Take(MostRows)], next: Next.Of(t, entity, Phrase.AskPurpose));

        string Cited(string text, IReadOnlyList<Citation> sources)
        {
            citations.AddRange(sources);
            return text;
        }
    }

    private static void AddRelations(Telling t, EntityRef entity, List<AnswerRow> rows)
    {
        var from = t.Selves(entity).SelectMany(self => t.View.RelationsFrom(self)).ToList();
        var to = t.Selves(entity).SelectMany(self => t.View.RelationsTo(self)).ToList();
        Add(Phrase.LabelReports, from.Where(relation => relation.Kind == RelationKind.ReportsTo).Select(relation => t.Named(relation.To)));
        Add(Phrase.LabelAppointed, to.Where(relation => relation.Kind == RelationKind.Appoints).Select(relation => t.Named(relation.From)));

        void Add(Phrase label, IEnumerable<string> names)
        {
            if (names.ToList() is { Count: > 0 } list)
            {
                rows.Add(new AnswerRow(t.Phrases.Say(label), t.Phrases.List(list)));
            }
        }
    }
}
