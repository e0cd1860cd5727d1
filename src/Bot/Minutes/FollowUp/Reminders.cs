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
/// Reminds of action items a few days before they are due: who is to do it, alone; in the group's channel where nobody of them is reached.
/// Once for each item, day and reader, by any number of instances.
/// </summary>
internal sealed class Reminders(ActionStore actions, CurrentRegister register, SwedishCalendar calendar, KnownPeople people, GroupChannels channels, Posts posts, ReadInbox reads)
{
    private const int DaysBefore = 3;

    public async Task SendAsync(CancellationToken cancellationToken)
    {
        var today = calendar.Today;
        await foreach (var action in actions.ActionsAsync(null, head => head.State == ActionState.Open && head.Due >= today && head.Due <= today.AddDays(DaysBefore), cancellationToken))
        {
            await SendAsync(action.Whole, today, cancellationToken);
        }
    }

    private async Task SendAsync(ActionItem item, DateOnly today, CancellationToken cancellationToken)
    {
        var key = $"remind/{item.Id}/{item.Due:yyyy-MM-dd}";
        var channel = await channels.FindAsync(item.Id.Group, cancellationToken);
        if (channel is not null && await posts.WasPostedAsync(channel.Id, key, cancellationToken))
        {
            return;
        }

        var reached = false;
        foreach (var identity in IdentitiesOf(item, today))
        {
            if (await people.FindAsync(identity, cancellationToken) is { } person)
            {
                reached |= await PostAsync(person.Chat, person.Language, identity, item, key, today, cancellationToken);
            }
        }

        if (!reached && channel is not null)
        {
            await PostAsync(channel, Language.Swedish, null, item, key, today, cancellationToken);
        }
    }

    private IEnumerable<DirectoryIdentity> IdentitiesOf(ActionItem item, DateOnly today)
    {
        var now = register.Engine.Register;
        return Assignee.TryParse(item.Who, out var assignee)
            ? Assignees.Of(assignee, now.AsOf(today)).Select(now.Find).Select(person => DirectoryIdentity.Parse($"{person?.TenantId}/{person?.ObjectId}")).OfType<DirectoryIdentity>().Distinct()
            : [];
    }

    /// <returns>Whether it is there.</returns>
    private async Task<bool> PostAsync(KnownConversation there, Language language, DirectoryIdentity? reader, ActionItem item, string key, DateOnly today, CancellationToken cancellationToken)
    {
        if (register.Engine.Register.Find(item.Id.Group) is not { } group)
        {
            return false;
        }

        var card = ReminderCard.Of(group, item, new RecordNames(register.Engine.Register, language, seesProtected: false), today);
        var outcome = await posts.PostOnceAsync(there, card, key, cancellationToken);
        if (outcome == PostOutcome.Posted && reader is { } identity)
        {
            reads.Note(identity, card.Persons);
        }

        return outcome != PostOutcome.Unreachable;
    }
}
