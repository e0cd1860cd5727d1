using Microsoft.Bot.Schema;
using Samverkan.Bot.Access;
using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Questions;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Conversation;

/// <summary>What an answer depends on besides the words: the day, who asks, the meetings that are known. Out of memory.</summary>
internal sealed class AskContexts(SwedishCalendar calendar, KnownMeetings meetings, TimeProvider time)
{
    /// <summary>That of somebody who sees what everybody sees.</summary>
    public AskContext Of(Activity activity, RegisterSnapshot register, Sender sender)
    {
        var now = time.GetUtcNow();
        return new AskContext
        {
            Today = calendar.Today,
            Fallback = UserLanguage.Of(activity),
            Asker = Persons(register, sender),
            LastMet = group => meetings.Last(group, now)?.Planned.Date,
            NextMeeting = group => meetings.Next(group, now)?.Planned,
            MayNamePeople = sender.IsKnown,
        };
    }

    private static IReadOnlyList<PersonId> Persons(RegisterSnapshot register, Sender sender) =>
        sender is { Tenant: { } tenant, ObjectId: { } objectId } ? [.. register.FindPersons(tenant, objectId).Select(person => person.Id)] : [];
}
