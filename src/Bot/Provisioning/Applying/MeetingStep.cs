using System.Security.Cryptography;
using System.Text;
using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Provisioning.Planning;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>Makes, moves and cancels meetings in the organiser's calendar.</summary>
internal sealed class MeetingStep(CalendarGraph? calendar, TimeProvider time) : IStep
{
    private const string Permission = "Calendars.ReadWrite";
    private const int BytesOfGuid = 16;

    public Task<StepEnd>? Run(Work work, StepContext context, CancellationToken cancellationToken) => work switch
    {
        Work.CreateMeeting or Work.ChangeMeeting or Work.CancelMeeting when calendar is null => Task.FromResult<StepEnd>(new StepEnd.Blocked(PlanReasons.NoOrganiser, PlanReasons.NameOrganiser, null)),
        Work.CreateMeeting create => CreateAsync(create, context, calendar, cancellationToken),
        Work.ChangeMeeting change => ChangeAsync(change, context, calendar, cancellationToken),
        Work.CancelMeeting cancel => CancelAsync(cancel, context, calendar, cancellationToken),
        _ => null,
    };

    private async Task<StepEnd> CreateAsync(Work.CreateMeeting create, StepContext context, CalendarGraph calendar, CancellationToken cancellationToken)
    {
        var key = MeetingKeys.Of((LineKey.Meeting)context.Key);
        if (context.Entry is not null)
        {
            var seen = await calendar.FindAsync(key, cancellationToken);
            if (seen is not GraphAnswer<IReadOnlyList<ObservedMeeting>>.Given { Value: var meetings })
            {
                return Judge.Of(seen, context, Permission, _ => new StepEnd.Again(TimeSpan.Zero));
            }

            if (meetings.FirstOrDefault(meeting => !meeting.IsCancelled) is { } there)
            {
                return Agreed(there);
            }
        }

        // An event that was cancelled keeps its transaction id: the one that takes its place needs another.
        var former = context.Entry is { IsAgreed: true } cancelled ? cancelled.Id : context.Entry?.Former;
        await context.IntendAsync(
            new LedgerEntry(LedgerStage.Intended, time.GetUtcNow()) { Start = create.Start, End = create.End, Former = former, IsWanted = true, Attempts = context.Attempts + 1 },
            cancellationToken);
        return Judge.Of(
            await calendar.CreateAsync(key, Transaction($"{key}|{former}"), create.Subject, create.Body, create.Start, create.End, create.Invited, cancellationToken),
            context,
            Permission,
            Agreed);
    }

    private static async Task<StepEnd> ChangeAsync(Work.ChangeMeeting change, StepContext context, CalendarGraph calendar, CancellationToken cancellationToken) => Judge.Of(
        await calendar.ChangeAsync(change.Meeting, change.Start, change.End, change.Invited, cancellationToken),
        context,
        Permission,
        _ => new StepEnd.Done(change.Then));

    private static async Task<StepEnd> CancelAsync(Work.CancelMeeting cancel, StepContext context, CalendarGraph calendar, CancellationToken cancellationToken) => Judge.Of(
        await calendar.CancelAsync(cancel.Meeting, cancel.Comment, cancellationToken),
        context,
        Permission,
        _ => new StepEnd.Done(cancel.Then),
        refused => refused.IsNotFound ? new StepEnd.Done(cancel.Then) : null);

    private StepEnd Agreed(ObservedMeeting meeting) => new StepEnd.Done(new LedgerEntry(LedgerStage.Agreed, time.GetUtcNow())
    {
        Id = meeting.Id,
        IsWanted = true,
        Start = meeting.Start,
        End = meeting.End,
        Invited = meeting.Attendees,
        ICalUId = meeting.ICalUId,
        JoinUrl = meeting.JoinUrl,
    });

    private static Guid Transaction(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, BytesOfGuid));
}
