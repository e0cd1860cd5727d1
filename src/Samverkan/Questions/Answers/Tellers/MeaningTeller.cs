using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>What a term means, and what two groups differ in.</summary>
internal static class MeaningTeller
{
    public static Answer WhatMeans(Telling t, EntityRef entity)
    {
        var term = entity.Kind == EntityKind.Term ? t.Register.Find(new TermId(entity.Id)) : t.Register.Content.Terms.FirstOrDefault(candidate => candidate.LeadsTo is { } target && t.Selves(entity).Contains(target));
        if (term is null)
        {
            return entity.Kind == EntityKind.Term ? SocialTeller.OutOfScope(t) : ProfileTeller.WhatIs(t, entity);
        }

        var name = term.Names.In(t.Language);
        var abbreviation = name.All(char.IsUpper);
        var headline = t.Phrases.Say(!abbreviation ? Phrase.TermIs : term.SpelledOut ? Phrase.Means : Phrase.MeansNotSpelledOut, name, t.Text(term.Meaning));
        return t.Facts(headline, term.Sources, next: term.LeadsTo is { } group ? Next.Of(t, group, Phrase.AskPurpose) : []);
    }

    public static Answer WhatDiffers(Telling t, Question.WhatDiffers asked)
    {
        EntityRef[] both = [asked.First, asked.Second];
        var groups = both.Select(t.Group).ToList();
        if (groups[0] is null || groups[1] is null)
        {
            return SocialTeller.OutOfScope(t);
        }

        var citations = new List<Citation>();
        var targets = groups.TrueForAll(group => group!.Target is Fact<TargetGroup>.Stated);
        var sentences = both.Select((entity, i) => Phrases.Sentence(targets ? t.Phrases.Say(Phrase.TargetIs, t.Short(entity), Description(groups[i]!)) : t.Phrases.Say(Phrase.PurposeIs, t.Short(entity), Purpose(groups[i]!))));
        var headline = string.Join(' ', sentences);
        var rows = new List<AnswerRow>();
        Row(Phrase.LabelLevel, group => group.Level is Fact<GroupLevel>.Stated { Value: var level } ? LevelTeller.Words(t, level) : null);
        Row(Phrase.LabelMeets, group => group.Cadence is Fact<Cadence>.Stated { Value: var cadence } ? CadenceTeller.Times(t, cadence) : null);
        Row(Phrase.LabelCoordinates, group => CoordinationTeller.Brief(t, both[groups.IndexOf(group)], group));
        return t.Facts(headline, citations, rows, next: Next.Of(t, asked.First, Phrase.AskPurpose));

        string Description(Group group)
        {
            var stated = (Fact<TargetGroup>.Stated)group.Target;
            citations.AddRange(stated.Sources);
            return t.Text(stated.Value.Description);
        }

        string Purpose(Group group)
        {
            if (group.Purpose is not Fact<Localized>.Stated stated)
            {
                return group.Names.In(t.Language);
            }

            citations.AddRange(stated.Sources);
            return t.Text(stated.Value);
        }

        void Row(Phrase label, Func<Group, string?> value)
        {
            var (first, second) = (value(groups[0]!), value(groups[1]!));
            if (first == second)
            {
                return;
            }

            var values = both.Zip([first, second]).Where(pair => pair.Second is not null).Select(pair => $"{t.Short(pair.First)}: {pair.Second}");
            rows.Add(new AnswerRow(t.Phrases.Say(label), string.Join("; ", values)));
        }
    }
}
