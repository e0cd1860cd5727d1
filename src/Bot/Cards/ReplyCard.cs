using Samverkan.Bot.Texts;
using Samverkan.Questions;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cards;

/// <summary>The card of a reply: its answers one after the other, and below them what can be asked next.</summary>
internal static class ReplyCard
{
    private const int MostChoices = 6;
    private const int MostFollowUps = 3;

    /// <param name="note">What is to be known of all answers, in the reply's language.</param>
    public static OutgoingCard Of(Reply reply, string? note = null, ReplyAddition? addition = null)
    {
        var draft = new CardDraft(reply.Language);
        foreach (var answer in reply.Answers)
        {
            draft.Separate();
            Write(draft, answer);
        }

        if (addition is { Commands.Count: > 0 })
        {
            draft.Paragraph(PeopleTexts.In(reply.Language).HelpCommands);
            draft.Rows(addition.Commands);
        }

        if (note is not null)
        {
            draft.Note(note);
        }

        AddButtons(draft, reply.Answers);
        if (addition?.Button is { } button)
        {
            draft.Button(button);
        }

        return new OutgoingCard(draft.Finish(Speech(reply.Answers)), LiteralText.Plain(reply.Answers[0].Headline));
    }

    private static void Write(CardDraft draft, Answer answer)
    {
        switch (answer)
        {
            case Answer.Facts facts: FactsCard.Write(draft, facts); break;
            case Answer.NotStated notStated: NotStatedCard.Write(draft, notStated); break;
            case Answer.Conversation conversation: ConversationCard.Write(draft, conversation); break;
            case Answer.Ambiguous or Answer.OutOfScope or Answer.Refused or Answer.FromRecords: draft.Headline(answer.Headline); break;
            default: throw new NotSupportedException($"No card for {answer.GetType().Name}.");
        }
    }

    // A choice that is asked for goes before what may be asked next.
    private static void AddButtons(CardDraft draft, IReadOnlyList<Answer> answers)
    {
        var choices = answers.OfType<Answer.Ambiguous>().FirstOrDefault()?.Choices;
        foreach (var suggestion in choices?.Take(MostChoices) ?? FollowUps(answers))
        {
            draft.Button(suggestion);
        }
    }

    private static IEnumerable<Suggestion> FollowUps(IReadOnlyList<Answer> answers) => answers.Count == 1
        ? answers[0].FollowUps.Take(MostFollowUps)
        : answers.Select(answer => answer.FollowUps).SelectMany(each => each.Take(1)).DistinctBy(each => each.Question).Take(MostFollowUps);

    private static string Speech(IReadOnlyList<Answer> answers) =>
        LiteralText.Plain(answers.Count == 1 ? answers[0].Headline : string.Join(' ', answers.Select(answer => answer.Headline)));
}
