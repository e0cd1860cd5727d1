using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>What is said when there is nothing to look up: greetings, help, asking back, and no.</summary>
internal static class SocialTeller
{
    private const int MostChoices = 6;

    public static Answer Greet(Telling t) => new Answer.Conversation { Headline = t.Phrases.Say(Phrase.Greeting), FollowUps = Examples(t) };

    public static Answer Welcome(Telling t) => new Answer.Conversation { Headline = t.Phrases.Say(Phrase.Thanks) };

    public static Answer Help(Telling t) => new Answer.Conversation
    {
        Headline = t.Phrases.Say(Phrase.Help),
        Rows = [.. new[] { Phrase.HelpMembers, Phrase.HelpCoordination, Phrase.HelpMeaning, Phrase.HelpFollowUp, Phrase.HelpLimits }.Select(phrase => new AnswerRow(null, t.Phrases.Say(phrase)))],
        FollowUps = Examples(t),
    };

    public static Answer OutOfScope(Telling t) => new Answer.OutOfScope { Headline = t.Phrases.Say(Phrase.OutOfScope), FollowUps = Examples(t) };

    public static Answer Refuse(Telling t, Question.PersonalCase asked) => new Answer.Refused
    {
        Headline = asked is { Identifiable: false, Group: { } group } && t.Group(group)?.Target is Fact<TargetGroup>.Stated { Value: var target }
            ? t.Phrases.Say(Phrase.RefusedGroup, t.Short(group), t.Text(target.Description))
            : t.Phrases.Say(Phrase.Refused),
    };

    /// <summary>Asks back: of the groups that may be meant, those the register can tell this of.</summary>
    public static Answer WhichOne(Telling t, Question.WhichOne asked)
    {
        var telling = asked.Choices.Where(choice => t.Group(choice) is { } group && Next.IsKnown(t, choice, group, asked.About)).ToList();
        var choices = telling.Count > 1 ? telling : asked.Choices;
        return new Answer.Ambiguous
        {
            Headline = t.Phrases.Say(Phrase.WhichOne),
            Choices = [.. choices.Take(MostChoices).Select(choice => new Suggestion(Phrases.Sentence(t.Short(choice)), t.Phrases.Say(Next.QuestionAbout(asked.About), t.Short(choice))))],
        };
    }

    // Examples come from the register at hand, so that each has an answer there.
    private static IReadOnlyList<Suggestion> Examples(Telling t)
    {
        // The shortest name makes buttons that fit on a phone.
        var meeting = t.Register.SpokenWithCadence.Where(spoken => spoken.Group.Seats.Count > 0).MinBy(spoken => t.Short(spoken.Entity).Length);
        return meeting is null ? [] : [Question(Phrase.AskMembers, meeting.Entity), Question(Phrase.AskCadence, meeting.Entity)];

        Suggestion Question(Phrase phrase, EntityRef entity)
        {
            var text = t.Phrases.Say(phrase, t.Short(entity));
            return new Suggestion(text, text);
        }
    }
}
