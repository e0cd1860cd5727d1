using System.Globalization;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Texts;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;
using Samverkan.Meetings.Minutes.Export;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Minutes.Export;

/// <summary>The records of a group with names and numbers as people know them. Nobody with protected identity is named.</summary>
/// <param name="showsEarlier">Whether what earlier versions said goes out, and what was taken back. Without it only that it was there.</param>
internal sealed class ExportedRecords(GroupId group, RecordNames names, bool showsEarlier)
{
    private readonly MinutesTexts texts = MinutesTexts.In(names.Language);
    private readonly string brief = names.Register.Find(group)?.Names.Brief(names.Language) ?? group.Value;
    private readonly string groupName = names.Register.Find(group)?.Names.In(names.Language) ?? group.Value;

    /// <summary>Of the meeting, in Europe/Stockholm.</summary>
    public static DateOnly DayOf(PublishedMinutes published) => MeetingClock.Local(published.Minutes.Start, MeetingTimes.Stockholm).Date;

    /// <param name="versions">All that were published, the first first.</param>
    /// <param name="items">Its action items as they are now.</param>
    public ExportedMinutes Minutes(PublishedMinutes published, IReadOnlyList<PublishedMinutes> versions, IEnumerable<ActionItem> items) => new()
    {
        Number = NumberOf(published),
        Meeting = $"{published.Meeting}",
        Group = group.Value,
        GroupName = groupName,
        Day = DayOf(published),
        Start = published.Minutes.Start,
        End = published.Minutes.End,
        Version = published.Version,
        RetractedAt = published.Retracted?.At,
        Content = published.Retracted is null ? Content(published) : null,
        FollowUp = [.. items.Select(item => Action(published, item))],
        Versions = [.. versions.Select((version, at) => Version(version, at == 0 ? null : versions[at - 1]))],
    };

    public ExportedDecision Decision(PublishedMinutes published, Decision decision) => new()
    {
        Number = decision.Id.Label(brief),
        Id = $"{decision.Id}",
        Minutes = NumberOf(published),
        Meeting = $"{published.Meeting}",
        Group = group.Value,
        GroupName = groupName,
        Day = DayOf(published),
        Text = Shows(decision.IsWithdrawn) ? decision.Text : null,
        IsWithdrawn = decision.IsWithdrawn,
        DiaryNumber = Shows(published.Retracted is not null) ? published.Minutes.DiaryNumber : null,
        Secrecy = Shows(published.Retracted is not null) ? published.Minutes.Secrecy : null,
    };

    public ExportedAction Action(PublishedMinutes published, ActionItem item)
    {
        var shows = Shows(item.State == ActionState.Withdrawn);
        return new ExportedAction
        {
            Number = item.Id.Label(brief),
            Id = $"{item.Id}",
            Minutes = NumberOf(published),
            Meeting = $"{published.Meeting}",
            Group = group.Value,
            GroupName = groupName,
            Day = DayOf(published),
            What = shows ? item.What : null,
            Who = shows ? Assigned(item.Who) : null,
            Due = shows ? item.Due : null,
            State = item.State,
            DoneAt = item.State == ActionState.Done ? item.History.LastOrDefault(happened => happened.Kind == ActionEventKind.Done)?.At : null,
            History = shows ? [.. item.History.Select(Event)] : [],
        };
    }

    public IEnumerable<ExportedAttendance> Attendance(PublishedMinutes published) => published.Minutes.Attendance.Select(one =>
        new ExportedAttendance(NumberOf(published), $"{published.Meeting}", group.Value, groupName, DayOf(published), published.Version, Place(one)));

    private bool Shows(bool isTakenBack) => showsEarlier || !isTakenBack;

    private string NumberOf(PublishedMinutes published) => string.Create(CultureInfo.InvariantCulture, $"{brief} {published.Year}-{published.Number}");

    private ExportedVersion Version(PublishedMinutes version, PublishedMinutes? before)
    {
        var (kind, at, by) = version.Retracted is { } retracted ? (VersionKind.Retracted, retracted.At, retracted.By)
            : (before is null ? VersionKind.Published : before.Retracted is null ? VersionKind.Corrected : VersionKind.PublishedAnew, version.At, version.By);
        return new ExportedVersion(
            version.Version,
            kind,
            at,
            Actor(by),
            [.. version.Changes.Select(change => new ExportedChange(change.Part, change.Kind, change.Ordinal, texts.Change(change)))],
            showsEarlier && kind != VersionKind.Retracted ? Content(version) : null);
    }

    private ExportedContent Content(PublishedMinutes published) => new()
    {
        Secrecy = published.Minutes.Secrecy,
        DiaryNumber = published.Minutes.DiaryNumber,
        Attendance = [.. published.Minutes.Attendance.Select(Place)],
        Decisions = [.. published.Minutes.Decisions.Select(decision => Decision(published, decision))],
        Actions = [.. published.Minutes.Actions.Select(action => Action(published, action))],
        Questions = published.Minutes.Questions,
        NextDay = published.Minutes.NextDay,
        NextHour = published.Minutes.NextHour,
        Adjuster = Assigned(published.Minutes.Adjuster),
    };

    private MinutedDecisionText Decision(PublishedMinutes published, MinutedDecision decision)
    {
        var id = new DecisionId(group, published.Year, published.Number, published.DecisionOrdinals[decision.Slot]);
        return new MinutedDecisionText(id.Label(brief), $"{id}", decision.Text);
    }

    private MinutedActionText Action(PublishedMinutes published, MinutedAction action)
    {
        var id = new ActionItemId(group, published.Year, published.Number, published.ActionOrdinals[action.Slot]);
        return new MinutedActionText(id.Label(brief), $"{id}", action.What, Assigned(action.Who), action.Due);
    }

    private ExportedPlace Place(Attendance one)
    {
        var seat = names.Register.Find(one.Seat)?.Seat;
        var organisation = seat is { OrganisationStated: true } ? names.Register.Find(seat.Organisation)?.Names.In(names.Language) : null;
        return new ExportedPlace(one.Seat.Value, names.Seat(one.Seat), organisation, Person(one.Holder), one.Presence, Person(one.Substitute));
    }

    private ExportedEvent Event(ActionEvent happened) => happened.Kind == ActionEventKind.Reassigned
        ? new ExportedEvent(happened.Kind, happened.At, Actor(happened.By), Assigned(happened.From)?.Name, Assigned(happened.To)?.Name)
        : new ExportedEvent(happened.Kind, happened.At, Actor(happened.By), happened.From, happened.To);

    private ExportedName? Person(PersonId? id) => id is { } person && names.Person(person) is { } name ? new ExportedName(person.Value, name) : null;

    private ExportedName Actor(string by) => Person(new PersonId(by)) ?? new ExportedName(null, texts.Somebody);

    private ExportedName? Assigned(string? who) => Assignee.TryParse(who, out var assignee)
        ? assignee switch
        {
            Assignee.OfSeat(var seat) => new ExportedName(seat.Value, names.Seat(seat)),
            Assignee.OfPerson(var person) => Person(person) ?? new ExportedName(null, texts.Somebody),
            _ => throw new System.Diagnostics.UnreachableException(),
        }
        : null;
}
