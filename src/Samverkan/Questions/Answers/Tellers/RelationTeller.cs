using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Who reports to, supports, appoints or coordinates whom.</summary>
internal static class RelationTeller
{
    private const int MostTold = 5;

    public static Answer HowRelated(Telling t, Question.HowRelated asked)
    {
        if (asked.Entity is not { } entity)
        {
            return OfKind(t, asked.Kind);
        }

        var sentences = Sentences(t, entity, asked.Kind, forwardOnly: false).ToList();
        var next = Next.Of(t, entity, Phrase.AskPurpose);
        return sentences.Count == 0 ? t.NotStated(t.Phrases.Say(Phrase.RelationNotStated, t.Named(entity)), next: next) : Told(t, sentences, next);
    }

    private static Answer OfKind(Telling t, RelationKind kind)
    {
        var from = t.Register.Content.Relations.Where(relation => relation.Kind == kind && t.View.Holds(relation)).Select(relation => relation.From).Distinct().Take(MostTold);
        var sentences = from.SelectMany(entity => Sentences(t, entity, kind, forwardOnly: true)).ToList();
        return sentences.Count == 0 ? SocialTeller.OutOfScope(t) : Told(t, sentences, []);
    }

    private static Answer.Facts Told(Telling t, List<(string Text, IEnumerable<Citation> Sources)> sentences, IReadOnlyList<Suggestion> next) =>
        t.Facts(string.Join(' ', sentences.Select(sentence => sentence.Text)), sentences.SelectMany(sentence => sentence.Sources), next: next);

    public static IEnumerable<(string Text, IEnumerable<Citation> Sources)> Sentences(Telling t, EntityRef entity, RelationKind kind, bool forwardOnly)
    {
        var (forward, backward) = PhrasesOf(kind);
        var from = t.Selves(entity).SelectMany(self => t.View.RelationsFrom(self)).Where(relation => relation.Kind == kind).ToList();
        var to = t.Selves(entity).SelectMany(self => t.View.RelationsTo(self)).Where(relation => relation.Kind == kind).ToList();
        if (from.Count > 0)
        {
            yield return (Phrases.Sentence(t.Say(forward, entity, t.Phrases.List([.. from.Select(relation => t.Named(relation.To))]), Manner(t, from))), from.SelectMany(relation => relation.Sources));
        }

        if (to.Count > 0 && !forwardOnly)
        {
            yield return (Phrases.Sentence(t.Say(backward, entity, t.Phrases.List([.. to.Select(relation => t.Named(relation.From))]), Manner(t, to))), to.SelectMany(relation => relation.Sources));
        }
    }

    /// <summary>One relation as a sentence.</summary>
    public static string Told(Telling t, Relation relation) =>
        t.Say(PhrasesOf(relation.Kind).Forward, relation.From, t.Named(relation.To), Manner(t, [relation])).TrimEnd('.');

    private static string Manner(Telling t, List<Relation> relations) =>
        relations.Select(relation => relation.Manner).Distinct().ToList() is [{ } one] ? $" {t.Text(one)}" : string.Empty;

    private static (Phrase Forward, Phrase Backward) PhrasesOf(RelationKind kind) => kind switch
    {
        RelationKind.ReportsTo => (Phrase.ReportsTo, Phrase.ReportedFrom),
        RelationKind.Supports => (Phrase.Supports, Phrase.SupportedBy),
        RelationKind.Appoints => (Phrase.Appoints, Phrase.AppointedBy),
        _ => (Phrase.CoordinatesThese, Phrase.CoordinatedBy),
    };
}
