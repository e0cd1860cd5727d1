using Samverkan.Bot.Access;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Questions.Asked;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Minutes.FollowUp;

/// <summary>Looks up what somebody asks for of the records, within his or her rights where it is asked. A list of action items or decisions takes one query, and in a channel one more: whose it is; those of the last meeting take one more, for which it was.</summary>
internal sealed class RecordSearch(CurrentRegister register, SwedishCalendar calendar, MinutesRights rights, ActionStore actions, MinutesStore minutes, KnownMeetings meetings, TimeProvider time)
{
    /// <returns>The first page; null for a question about something else.</returns>
    public Task<FoundRecords?> FindAsync(Question question, Actor actor, Origin origin, CancellationToken cancellationToken) => FindAsync(question, page: 0, actor, origin, cancellationToken);

    /// <param name="page">Up to which page, counted from 0.</param>
    /// <returns>Null for a question about something else.</returns>
    public async Task<FoundRecords?> FindAsync(Question question, int page, Actor actor, Origin origin, CancellationToken cancellationToken) => question switch
    {
        Question.ListActions asked => await ActionsAsync(asked.Filter, page, actor, origin, cancellationToken),
        Question.ListDecisions asked => await DecisionsAsync(asked.Filter, actor, origin, cancellationToken),
        Question.ListMeetings asked => new FoundRecords.Meetings(Meetings(asked.Filter, actor)),
        _ => null,
    };

    private async Task<FoundRecords.Actions> ActionsAsync(RecordFilter filter, int page, Actor actor, Origin origin, CancellationToken cancellationToken)
    {
        var matching = Matching(filter, actor);
        var (groups, areHidden) = await GroupsAsync(matching, actor, origin, cancellationToken);
        if (groups.Count == 0)
        {
            return new FoundRecords.Actions([]) { AreHidden = areHidden };
        }

        var last = filter is { NearestOnly: true, LastRecord: false } ? await LastAsync(groups, cancellationToken) : null;
        if (last is null && filter is { NearestOnly: true, LastRecord: false })
        {
            return new FoundRecords.Actions([]);
        }

        var found = actions.ActionsAsync(last?.Id.Group ?? (groups.Count == 1 ? groups.First() : null), head => groups.Contains(head.Group) && matching.Takes(head), cancellationToken)
            .Where(action => (!matching.HasWords || matching.Says(action.What)) && (!matching.NeedsWhole || matching.Takes(action.Whole)) && (last is null || action.Whole.Meeting == last.Id));
        if (filter.LastRecord)
        {
            var whole = await found.ToListAsync(cancellationToken);
            var newest = whole.Select(action => action.Whole).MaxBy(item => item.History[0].At)?.Meeting;
            found = whole.Where(action => action.Whole.Meeting == newest).ToAsyncEnumerable();
        }

        var first = new FirstActions((page + 1) * FoundRecords.PageSize);
        await foreach (var action in found.WithCancellation(cancellationToken))
        {
            first.Add(action);
        }

        return new FoundRecords.Actions(first.InOrder()) { Total = first.Total, Meeting = last };
    }

    private async Task<FoundRecords.Decisions> DecisionsAsync(RecordFilter filter, Actor actor, Origin origin, CancellationToken cancellationToken)
    {
        var matching = Matching(filter, actor);
        var (groups, areHidden) = await GroupsAsync(matching, actor, origin, cancellationToken, filter.Mine);
        if (groups.Count == 0)
        {
            return new FoundRecords.Decisions([]) { AreHidden = areHidden };
        }

        var last = filter is { NearestOnly: true, LastRecord: false } ? await LastAsync(groups, cancellationToken) : null;
        if (last is null && filter is { NearestOnly: true, LastRecord: false })
        {
            return new FoundRecords.Decisions([]);
        }

        var found = await actions.DecisionsAsync(last?.Id.Group ?? (groups.Count == 1 ? groups.First() : null), cancellationToken)
            .Where(decision => groups.Contains(decision.Id.Group) && matching.Takes(decision) && (last is null || decision.Meeting == last.Id))
            .ToListAsync(cancellationToken);
        if (filter.LastRecord)
        {
            var newest = found.MaxBy(decision => decision.Day)?.Meeting;
            found.RemoveAll(decision => decision.Meeting != newest);
        }

        return new FoundRecords.Decisions([.. found.OrderByDescending(decision => decision.Day).ThenBy(decision => $"{decision.Id}", StringComparer.Ordinal)]) { Meeting = last };
    }

    // The last meeting that there are minutes of, whether anything was decided there or not.
    private async Task<HeldMeeting?> LastAsync(HashSet<GroupId> groups, CancellationToken cancellationToken)
    {
        var published = groups.Count == 1 ? minutes.OfAsync(groups.First(), cancellationToken) : minutes.AllAsync(cancellationToken).Where(each => groups.Contains(each.Meeting.Group));
        return await published.Where(each => each.Retracted is null).MaxByAsync(each => each.Minutes.Start, cancellationToken: cancellationToken) is { Minutes: var last }
            ? new HeldMeeting(last.Meeting, last.Start, last.End)
            : null;
    }

    // When a group meets is no secret: everybody may ask about the structure.
    private List<HeldMeeting> Meetings(RecordFilter filter, Actor actor)
    {
        var (matching, now) = (Matching(filter, actor), time.GetUtcNow());
        var own = filter.Mine ? new OwnMeetings(register.Engine.Register, actor.Persons) : null;
        var found = meetings.All
            .Where(meeting => register.Engine.Register.Find(meeting.Group) is { } group && matching.Takes(group) && own?.Has(meeting) != false)
            .Where(meeting => matching.TakesMeeting(MeetingClock.Local(meeting.Start, MeetingTimes.Stockholm).Date, meeting.End <= now))
            .Select(meeting => new HeldMeeting(meeting.Id, meeting.Start, meeting.End));
        return (filter.NearestOnly, filter.State) switch
        {
            (true, RecordState.Open) => found.Where(meeting => meeting.Start > now).MinBy(meeting => meeting.Start) is { } next ? [next] : [],
            (true, _) => found.Where(meeting => meeting.End <= now).MaxBy(meeting => meeting.Start) is { } last ? [last] : [],
            (_, RecordState.Done) => [.. found.OrderByDescending(meeting => meeting.Start)],
            _ => [.. found.OrderBy(meeting => meeting.Start)],
        };
    }

    /// <returns>The groups that the answer may be about, and whether it may be about none at all where it is given.</returns>
    private async Task<(HashSet<GroupId> Groups, bool AreHidden)> GroupsAsync(RecordMatching matching, Actor actor, Origin origin, CancellationToken cancellationToken, bool mine = false)
    {
        var own = mine ? OwnGroups(actor, register.Engine.Register.AsOf(calendar.Today)) : null;
        var readable = await rights.ReadableAsync(actor, origin, cancellationToken);
        return ([.. readable.Where(group => matching.Takes(group) && own?.Contains(group.Id) != false).Select(group => group.Id)], readable.Count == 0 && origin.Kind != ConversationKind.Personal);
    }

    private RecordMatching Matching(RecordFilter filter, Actor actor) => new(register.Engine.Register.AsOf(calendar.Today), filter, actor.Persons);

    private static HashSet<GroupId> OwnGroups(Actor actor, RegisterView today) => [.. MinutesRights.SeatsOf(actor.Persons, today).Select(place => place.Group.Id)];
}
