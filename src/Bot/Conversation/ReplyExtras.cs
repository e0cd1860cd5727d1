using Microsoft.Bot.Builder;
using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Questions;
using Samverkan.Questions.Answers;
using Samverkan.Register;

namespace Samverkan.Bot.Conversation;

/// <summary>
/// What the host adds to an answer: the commands that somebody who asks for help may use, and the button that fills a vacant seat. Most
/// answers get nothing, and who asks is looked up only for one that may.
/// </summary>
internal sealed class ReplyExtras(Actors actors, SwedishCalendar calendar, Lazy<Commands.Commands> commands)
{
    public ReplyAddition? Of(ITurnContext turnContext, Reply reply, RegisterSnapshot register, Sender sender)
    {
        if (reply.Answers is [Answer.Conversation { Rows.Count: > 0 }])
        {
            var actor = Actor();
            var isAlone = turnContext.Activity.KindOfConversation() == ConversationKind.Personal;
            return new ReplyAddition([.. commands.Value.All.Where(command => command.IsFor(actor) && (isAlone || command.IsForMany)).Select(command => Line(command, reply.Language))], null);
        }

        return reply.Topic is { Question: var asked } && reply.Answers is [Answer.Facts or Answer.NotStated] && Vacancies.MayBeAbout(asked) && Actor() is { Keeps: true } keeper
            && Vacancies.Button(register, calendar.Today, keeper, asked, reply.Language) is { } button
            ? new ReplyAddition([], button)
            : null;

        Actor Actor() => actors.Of(register, sender, turnContext.Activity.UserId());
    }

    private static AnswerRow Line(Commands.ICommand command, Language language) =>
        new((language == Language.English ? command.Words.En : command.Words.Sv)[0], command.Purpose.In(language));
}
