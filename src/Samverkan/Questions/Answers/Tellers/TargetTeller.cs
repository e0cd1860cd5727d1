using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Whom a group is for, and which group's target group an age or a behaviour is. Describes; advises in no case.</summary>
internal static class TargetTeller
{
    private const int MostTold = 4;

    public static Answer WhichTarget(Telling t, Question.WhichTarget asked)
    {
        var name = t.Named(asked.Group);
        var next = Next.Of(t, asked.Group, Phrase.AskTarget);
        if (t.Group(asked.Group)?.Target is not Fact<TargetGroup>.Stated { Value: var target, Sources: var sources })
        {
            var purpose = t.Group(asked.Group)?.Purpose is Fact<Localized>.Stated { Value: var does } ? new[] { new AnswerRow(null, Phrases.Sentence(t.Phrases.Say(Phrase.PurposeIs, name, t.Text(does)))) } : [];
            return t.NotStated(t.Phrases.Say(Phrase.TargetNotStated, name), purpose, next: next);
        }

        var description = t.Text(target.Description);
        if ((asked.AskedAge is not null || asked.AsksAge) && target.MinAge is null && target.MaxAge is null)
        {
            return t.Facts(t.Say(Phrase.AgeNotStated, asked.Group, description), sources, next: next);
        }

        if (asked.AskedAge is not { } age)
        {
            return t.Facts(t.Say(Phrase.TargetIs, asked.Group, description), sources, next: next);
        }

        // "Under 18" and "över 25" name the edge itself, so at an edge neither yes nor no is said.
        var edge = age == target.MinAge || age == target.MaxAge;
        var phrase = edge ? Phrase.TargetIs : TargetGroups.Covers(target, age) ? Phrase.TargetYes : Phrase.TargetNo;
        return t.Facts(t.Say(phrase, asked.Group, description), sources, next: next);
    }

    public static Answer WhichGroupFor(Telling t, Question.WhichGroupFor asked)
    {
        var fitting = TargetGroups.Fitting(t.View, asked).Take(MostTold).ToList();
        if (fitting.Count == 0)
        {
            var known = TargetGroups.All(t.View).Take(MostTold).Select(one => Sentence(t, one.Entity, one.Target));
            return t.NotStated(string.Join(' ', known.Prepend(t.Phrases.Say(Phrase.ForNobody))));
        }

        return t.Facts(
            string.Join(' ', fitting.Select(one => Sentence(t, one.Entity, one.Target))),
            fitting.SelectMany(one => one.Target.Sources),
            notes: [t.Phrases.Say(Phrase.ForNoAdvice)],
            next: Next.Of(t, fitting[0].Entity, Phrase.AskTarget));
    }

    private static string Sentence(Telling t, EntityRef entity, Fact<TargetGroup>.Stated target) =>
        Phrases.Sentence(t.Phrases.Say(Phrase.TargetIs, t.Short(entity), t.Text(target.Value.Description)));
}
