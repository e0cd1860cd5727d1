using Samverkan.Bot.Conversation;
using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning;

/// <summary>Meetings that a person books, moves or cancels: what there is, and the line of a run that does it.</summary>
internal sealed class Booking(ProvisioningTarget target, Lazy<GraphConnection> graph, CurrentRegister register, SwedishCalendar calendar, IRowStore rows, TimeProvider time)
{
    /// <summary>Somebody waits for the card: what Graph does not tell by then is taken as we know it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>All the meetings that the bot has to do with, of all groups.</summary>
    public async Task<IReadOnlyDictionary<LineKey.Meeting, LedgerEntry>> MeetingsAsync(CancellationToken cancellationToken) =>
        (await LedgerRows.ReadAsync(rows, target.Team, ProvisioningKeys.Meetings, cancellationToken)).ToDictionary(pair => (LineKey.Meeting)pair.Key, pair => pair.Value.Entry);

    /// <summary>The meeting as the calendar has it now, which a person may have changed there.</summary>
    /// <param name="entry">As it was agreed on; that is given back where the calendar does not tell in time.</param>
    /// <returns>Null when it is there no more.</returns>
    public async Task<LedgerEntry?> SeenAsync(LineKey.Meeting key, LedgerEntry entry, CancellationToken cancellationToken)
    {
        if (target.Organiser is not { } organiser
            || await InTimeAsync(until => new CalendarGraph(graph.Value.Client, organiser).FindAsync(MeetingKeys.Of(key), until), cancellationToken) is not GraphAnswer<IReadOnlyList<ObservedMeeting>>.Given { Value: var found })
        {
            return entry;
        }

        return found.Where(meeting => !meeting.IsCancelled).OrderBy(meeting => meeting.Id != entry.Id).FirstOrDefault() is { } there
            ? entry with { Id = there.Id, Start = there.Start, End = there.End, JoinUrl = there.JoinUrl ?? entry.JoinUrl }
            : null;
    }

    /// <summary>Who gets an invitation to a meeting of a group, and how many have a seat there.</summary>
    public async Task<(IReadOnlyList<Invited> Invited, int Members)> InvitedAsync(GroupId id, CancellationToken cancellationToken)
    {
        if (new DesiredGroups(register.Engine.Register.AsOf(calendar.Today), target, new Observed()).All().FirstOrDefault(group => group.Id == id) is not { } group)
        {
            return ([], 0);
        }

        var team = group.Members.All(member => member.Address is not null || member.IsProtected) ? null
            : await InTimeAsync(new TeamGraph(graph.Value.Client, target.Team).TeamMembersAsync, cancellationToken) is GraphAnswer<IReadOnlyList<ObservedMember>>.Given { Value: var members } ? members
            : null;
        return (Invitations.Of(group, team), group.Members.Count);
    }

    public static Work Book(Group group, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<Invited> invited) =>
        new Work.CreateMeeting(MeetingTexts.Subject(group.Names.Name), MeetingTexts.BookedBody(group.Names.Name), start, end, invited);

    /// <param name="entry">As it is; where it goes is what is agreed on from then on.</param>
    public Work Move(LedgerEntry entry, DateTimeOffset start, DateTimeOffset end) =>
        new Work.ChangeMeeting(IdOf(entry), start, end, null, entry with { Start = start, End = end, At = time.GetUtcNow() });

    public Work Cancel(LedgerEntry entry) => new Work.CancelMeeting(IdOf(entry), MeetingTexts.Cancelled, entry with { IsGone = true, At = time.GetUtcNow() });

    /// <summary>The line of a run that does it.</summary>
    public static PlanLine Line(LineKey.Meeting key, Localized group, DateTimeOffset start, Work work) =>
        new(key, work is Work.CreateMeeting ? PlanAction.Create : PlanAction.Change, PlanWords.Meeting(group, start)) { Work = work };

    private static string IdOf(LedgerEntry entry) => entry.Id ?? throw new ArgumentException("The meeting is not in the calendar.", nameof(entry));

    private async Task<GraphAnswer<T>> InTimeAsync<T>(Func<CancellationToken, Task<GraphAnswer<T>>> ask, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await ask(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new GraphAnswer<T>.Unknown("time-out");
        }
    }
}
