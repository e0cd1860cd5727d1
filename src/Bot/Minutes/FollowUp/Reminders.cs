using Samverkan.Bot.Access;
using Samverkan.Bot.Cards.FollowUp;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Minutes.FollowUp;

/// <summary>
/// Reminds of action items a few days before they are due: who is to do it and may read of it, alone; in the group's channel where nobody
/// of them is reached, or one of them turns out not to be. Once for each item, day and reader, by any number of instances.
/// </summary>
internal sealed class Reminders(
    ActionStore actions, CurrentRegister register, MinutesRights rights, Actors actors, SwedishCalendar calendar, KnownPeople people, GroupChannels channels, Posts posts, ReadInbox reads) : IFallback
{
    private const int DaysBefore = 3;
    private const char Between = '|';

    public string Kind => "reminder";

    public async Task SendAsync(CancellationToken cancellationToken)
    {
        var today = calendar.Today;
        await foreach (var action in actions.ActionsAsync(null, head => head.State == ActionState.Open && head.Due >= today && head.Due <= today.AddDays(DaysBefore), cancellationToken))
        {
            await SendAsync(action.Whole, today, cancellationToken);
        }
    }

    /// <summary>In the channel, unless it is done or for another day by now.</summary>
    public async Task TellAsync(string subject, CancellationToken cancellationToken)
    {
        if (ActionItemId.TryParse(subject.Split(Between)[0], out var id)
            && await actions.FindAsync(id, cancellationToken) is { IsOpen: true } item
            && SubjectOf(item) == subject
            && item.Due >= calendar.Today
            && await channels.FindAsync(id.Group, cancellationToken) is { } channel)
        {
            await PostAsync(channel, Language.Swedish, null, item, calendar.Today, cancellationToken);
        }
    }

    private static string SubjectOf(ActionItem item) => $"{item.Id}{Between}{item.Due:yyyy-MM-dd}";

    private static string KeyOf(ActionItem item) => $"remind/{item.Id}/{item.Due:yyyy-MM-dd}";

    private async Task SendAsync(ActionItem item, DateOnly today, CancellationToken cancellationToken)
    {
        var channel = await channels.FindAsync(item.Id.Group, cancellationToken);
        if (channel is not null && await posts.WasPostedAsync(channel.Id, KeyOf(item), cancellationToken))
        {
            return;
        }

        var reached = false;
        foreach (var identity in IdentitiesOf(item, today))
        {
            if (await people.FindAsync(identity, cancellationToken) is { } person)
            {
                reached |= await PostAsync(person.Chat, person.Language, identity, item, today, cancellationToken);
            }
        }

        if (!reached && channel is not null)
        {
            await PostAsync(channel, Language.Swedish, null, item, today, cancellationToken);
        }
    }

    // Whoever has left the group since may not read what it minuted.
    private IEnumerable<DirectoryIdentity> IdentitiesOf(ActionItem item, DateOnly today)
    {
        var now = register.Engine.Register;
        return Assignee.TryParse(item.Who, out var assignee) && now.Find(item.Id.Group) is { } group
            ? Assignees.Of(assignee, now.AsOf(today)).Select(now.Find).Select(person => DirectoryIdentity.Parse($"{person?.TenantId}/{person?.ObjectId}")).OfType<DirectoryIdentity>().Distinct()
                .Where(identity => rights.MayRead(actors.Of(identity), group))
            : [];
    }

    /// <returns>Whether it is there.</returns>
    private async Task<bool> PostAsync(KnownConversation there, Language language, DirectoryIdentity? reader, ActionItem item, DateOnly today, CancellationToken cancellationToken)
    {
        if (register.Engine.Register.Find(item.Id.Group) is not { } group)
        {
            return false;
        }

        var card = ReminderCard.Of(group, item, new RecordNames(register.Engine.Register, language, seesProtected: false), today);
        var outcome = await posts.PostOnceAsync(there, card, KeyOf(item), reader is null ? null : new Fallback(Kind, SubjectOf(item)), cancellationToken);
        if (outcome == PostOutcome.Posted && reader is { } identity)
        {
            reads.Note(identity, card.Persons);
        }

        return outcome != PostOutcome.Unreachable;
    }
}
