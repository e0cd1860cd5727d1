using Samverkan.Meetings.Minutes;
using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Meetings.FollowUp;

/// <summary>Tells which records somebody asks for.</summary>
/// <param name="now">The register of today: who has a seat now is whose its action items are.</param>
/// <param name="asker">The persons in the register who ask.</param>
public sealed class RecordMatching(RegisterView now, RecordFilter filter, IReadOnlyCollection<PersonId> asker)
{
    private static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    private readonly HashSet<RoleId> roles = [.. filter.Who.Where(who => who.Kind == EntityKind.Role).Select(who => new RoleId(who.Id))];
    private readonly HashSet<PersonId> persons = [.. filter.Who.Where(who => who.Kind == EntityKind.Person).Select(who => new PersonId(who.Id))];

    private readonly List<string> words = [.. filter.Words.Select(Folded)];

    /// <summary>Whether a group's records are asked for.</summary>
    public bool Takes(Group group) =>
        (filter.Group is not { } asked || asked == EntityRef.To(group.Id) || asked == EntityRef.ToPattern(group.Pattern ?? group.Id))
        && (filter.Area is not { } area || group.Area == area);

    /// <summary>Whether it is asked for what a text says; see <see cref="Says"/>.</summary>
    public bool HasWords => words.Count > 0;

    /// <summary>Whether it is asked for what only the whole of an action item tells: when it was done.</summary>
    public bool NeedsWhole => filter.State == RecordState.Done && (filter.From ?? filter.To) is not null;

    public bool Takes(ActionItem item) =>
        Takes(ActionHead.Of(item))
        && (filter.State != RecordState.Done || IsWithin(DoneOn(item)))
        && Says(item.What);

    /// <summary>Whether it may be asked for; see <see cref="HasWords"/> and <see cref="NeedsWhole"/>.</summary>
    public bool Takes(ActionHead item) =>
        (filter.State switch
        {
            RecordState.Open or null => item.State == ActionState.Open,
            RecordState.Overdue => item.State == ActionState.Open && item.Due < now.Day,
            RecordState.Done => item.State == ActionState.Done,
            _ => throw new System.Diagnostics.UnreachableException(),
        })
        && (filter.State == RecordState.Done || IsWithin(item.Due))
        && (filter.Organisation is not { } organisation || IsOf(item, organisation))
        && ((roles.Count == 0 && persons.Count == 0) || IsFor(item))
        && (!filter.Mine || PersonsOf(item).Any(asker.Contains));

    public bool Takes(Decision decision) => !decision.IsWithdrawn && IsWithin(decision.Day) && Says(decision.Text);

    /// <summary>Whether a text has all the words that are asked for, whatever its letters are spelled with.</summary>
    public bool Says(string text) => words.Count == 0 || (Folded(text) is var folded && words.TrueForAll(word => folded.Contains(word, StringComparison.Ordinal)));

    /// <param name="day">In Europe/Stockholm.</param>
    /// <param name="hasEnded">Whether it was held.</param>
    public bool TakesMeeting(DateOnly day, bool hasEnded) => IsWithin(day) && filter.State switch
    {
        RecordState.Open => !hasEnded,
        RecordState.Done => hasEnded,
        _ => true,
    };

    private static DateOnly? DoneOn(ActionItem item) =>
        item.History.LastOrDefault(happened => happened.Kind == ActionEventKind.Done) is { } done ? MeetingClock.Local(done.At, Stockholm).Date : null;

    private bool IsWithin(DateOnly? day) => (filter.From is null || filter.From <= day) && (filter.To is null || day <= filter.To);

    private static string Folded(string text) => Folding.Fold(text.Normalize());

    private IReadOnlyList<PersonId> PersonsOf(ActionHead item) => Assignee.TryParse(item.Who, out var assignee) ? Assignees.Of(assignee, now) : [];

    // A person acts for the organisation of the seat that he or she has in the group.
    private bool IsOf(ActionHead item, OrganisationId organisation) => Assignee.TryParse(item.Who, out var assignee) && assignee switch
    {
        Assignee.OfSeat(var seat) => now.Register.Find(seat)?.Seat is { } place && now.Register.IsWithin(place.Organisation, organisation),
        Assignee.OfPerson(var person) => SeatsOf(person, item.Group).Any(seat => now.Register.IsWithin(seat.Organisation, organisation)),
        _ => false,
    };

    private bool IsFor(ActionHead item) =>
        PersonsOf(item).Any(persons.Contains)
        || (Assignee.TryParse(item.Who, out var assignee) && assignee switch
        {
            Assignee.OfSeat(var seat) => now.Register.Find(seat)?.Seat.Role is { } role && roles.Contains(role),
            Assignee.OfPerson(var person) => now.Register.HoldingsOf(person).Any(holding => now.Holds(holding) && holding.Role is { } role && roles.Contains(role)),
            _ => false,
        });

    private IEnumerable<Seat> SeatsOf(PersonId person, GroupId group)
    {
        var view = now;
        return view.Register.Find(group) is { } its ? view.SeatsOf(its).Where(seat => view.HoldingsOf(seat).Any(holding => holding.Person == person) || view.SubstitutionsOf(seat).Any(one => one.Person == person)) : [];
    }
}
