using Microsoft.Bot.Builder;
using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Bot.Minutes.FollowUp;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Telemetry;
using Samverkan.Questions;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Conversation;

/// <summary>A question becomes an answer: from memory, within the turn.</summary>
internal sealed class Answering(
    CurrentRegister register, SenderDirectory senders, Actors actors, TopicMemory topics, SwedishCalendar calendar, RegisterAge age, ReadInbox reads, Metrics metrics, ReplyExtras extras,
    RecordsAnswering records, KnownMeetings meetings, TimeProvider time)
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

        var (engine, now) = (register.Engine, time.GetUtcNow());
        var reply = engine.Ask(question, new AskContext
        {
            Today = calendar.Today,
            Fallback = UserLanguage.Of(activity),
            Topic = topics.Of(activity),
            Asker = Persons(engine.Register, sender),
            LastMet = group => meetings.Last(group, now)?.Planned.Date,
            NextMeeting = group => meetings.Next(group, now)?.Planned,
            MayNamePeople = sender.IsKnown,
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

    private static IReadOnlyList<PersonId> Persons(RegisterSnapshot register, Sender sender) =>
        sender is { Tenant: { } tenant, ObjectId: { } objectId } ? [.. register.FindPersons(tenant, objectId).Select(person => person.Id)] : [];
}
