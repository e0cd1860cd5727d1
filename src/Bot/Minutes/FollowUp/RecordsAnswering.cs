using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.FollowUp;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Questions;
using Samverkan.Questions.Answers;
using Samverkan.Questions.Asked;

namespace Samverkan.Bot.Minutes.FollowUp;

/// <summary>Answers what the register does not hold and the records of meetings do, within the rights of who asks where it is asked.</summary>
internal sealed class RecordsAnswering(RecordSearch search, CurrentRegister register, SwedishCalendar calendar)
{
    public static bool IsFor(Reply reply)
    {
        foreach (var answer in reply.Answers)
        {
            if (answer is Answer.FromRecords)
            {
                return true;
            }
        }

        return false;
    }

    /// <returns>The card, where it is all that was asked; null where the reply is to be shown as others are.</returns>
    public async Task<(OutgoingCard? Card, Reply Reply)> AnswerAsync(Reply reply, Actor actor, Origin origin, CancellationToken cancellationToken)
    {
        var names = new RecordNames(register.Engine.Register, reply.Language, actor.SeesProtected);
        if (reply.Answers is [Answer.FromRecords only] && await search.FindAsync(only.Of, actor, origin, cancellationToken) is { } found)
        {
            return (RecordsCard.Of(only, found, names, calendar.Today, FilterOf(only.Of)?.CountOnly == true), reply);
        }

        var answers = new List<Answer>();
        foreach (var answer in reply.Answers)
        {
            answers.Add(answer is Answer.FromRecords asked && await search.FindAsync(asked.Of, actor, origin, cancellationToken) is { } some ? RecordsCard.Facts(asked, some, names, calendar.Today) : answer);
        }

        return (null, reply with { Answers = answers });
    }

    /// <param name="page">Counted from 0.</param>
    /// <returns>Null for a question about something else.</returns>
    public async Task<OutgoingCard?> PageAsync(Question asked, int page, Actor actor, Origin origin, Language language, CancellationToken cancellationToken) =>
        register.Engine.Answer(asked, language, new AskContext { Today = calendar.Today, Asker = actor.Persons }) is Answer.FromRecords answer && await search.FindAsync(asked, page, actor, origin, cancellationToken) is { } found
            ? RecordsCard.Of(answer, found, new RecordNames(register.Engine.Register, language, actor.SeesProtected), calendar.Today, countOnly: false, page)
            : null;

    private static RecordFilter? FilterOf(Question question) => question switch
    {
        Question.ListActions asked => asked.Filter,
        Question.ListDecisions asked => asked.Filter,
        Question.ListMeetings asked => asked.Filter,
        _ => null,
    };
}
