using Microsoft.Bot.Builder;
using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Minutes.FollowUp;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Telemetry;

namespace Samverkan.Bot.Conversation;

/// <summary>A question becomes an answer: from memory, within the turn.</summary>
internal sealed class Answering(
    CurrentRegister register, SenderDirectory senders, Actors actors, TopicMemory topics, AskContexts contexts, RegisterAge age, ReadInbox reads, Metrics metrics, ReplyExtras extras,
    RecordsAnswering records)
{
    public async Task AnswerAsync(ITurnContext turnContext, string question, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var sender = await senders.FindAsync(turnContext, cancellationToken);
        if (sender.IsForeign)
        {
            metrics.Refused("foreign-tenant");
            await turnContext.SendNoticeAsync(UserLanguage.Of(activity), texts => texts.ForeignTenant, cancellationToken);
            return;
        }

        var engine = register.Engine;
        var reply = engine.Ask(question, contexts.Of(activity, engine.Register, sender) with
        {
            Topic = topics.Of(activity),
            MaySeeProtected = activity.KindOfConversation() == ConversationKind.Personal && actors.Of(engine.Register, sender, activity.UserId()).IsAdministrator,
        });
        metrics.Asked(reply);
        if (reply.Topic is { } topic)
        {
            topics.Keep(activity, topic);
        }

        if (RecordsAnswering.IsFor(reply))
        {
            var actor = actors.Of(engine.Register, sender, activity.UserId()) with { IsAlone = activity.KindOfConversation() == ConversationKind.Personal };
            (var card, reply) = await records.AnswerAsync(reply, actor, Origin.Of(activity), cancellationToken);
            if (card is not null)
            {
                reads.Note(turnContext, sender, card.Persons);
                await turnContext.SendCardAsync(card, cancellationToken);
                return;
            }
        }

        reads.Note(turnContext, sender, reply);
        await turnContext.SendCardAsync(ReplyCard.Of(reply, age.NoteIn(reply.Language), extras.Of(turnContext, reply, engine.Register, sender)), cancellationToken);
    }
}
