using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>What the register does not hold or does not say.</summary>
internal static class NotStatedTeller
{
    public static Answer Tell(Telling t, Question.NotInRegister asked)
    {
        var name = asked.Entity is { } entity ? t.Named(entity) : string.Empty;
        if (asked is { Matter: Matter.Areas, Entity: { } area } && t.Register.Find(new TermId(area.Id)) is { } term)
        {
            return t.NotStated(t.Phrases.Say(Phrase.NotAreaOfToday, Phrases.Sentence(name), t.Text(term.Meaning)), citations: term.Sources);
        }

        var headline = t.Phrases.Say(PhraseOf(asked.Matter), name);
        var rows = new List<AnswerRow>();
        if (asked is { Matter: Matter.Chair, Entity: { } group } && t.Group(group) is { } led && CoordinationTeller.Brief(t, group, led) is { } coordinators)
        {
            rows.Add(new AnswerRow(t.Phrases.Say(Phrase.LabelCoordinates), coordinators));
        }

        if (asked is { Matter: Matter.Name, Entity: { } named } && t.Group(named) is { } known && Seats.Of(t, known) is { Count: > 0 } seats)
        {
            rows.Add(new AnswerRow(t.Phrases.Say(Phrase.LabelMembers), Seats.List(t, seats)));
        }

        return t.NotStated(headline, rows, next: asked.Entity is { } about ? Next.Of(t, about, Phrase.AskPurpose) : []);
    }

    private static Phrase PhraseOf(Matter matter) => matter switch
    {
        Matter.Name => Phrase.NotName,
        Matter.Contact => Phrase.NotContact,
        Matter.Place => Phrase.NotPlace,
        Matter.Money => Phrase.NotMoney,
        Matter.Chair => Phrase.NotChair,
        Matter.History => Phrase.NotHistory,
        Matter.Minutes => Phrase.NotMinutes,
        Matter.Statistics => Phrase.NotStatistics,
        _ => Phrase.NotOther,
    };
}
