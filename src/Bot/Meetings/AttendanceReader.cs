using Azure.Identity;
using Samverkan.Bot.Access;
using Samverkan.Bot.Privacy;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Provisioning.Preflight;
using Samverkan.Bot.Storage;
using Samverkan.Meetings;

namespace Samverkan.Bot.Meetings;

/// <summary>Looks once who was in a meeting, for whoever is about to write that down. It is a help and no more: what it cannot find out it says, and it throws nothing.</summary>
internal sealed partial class AttendanceReader(ProvisioningTarget target, Lazy<GraphConnection> graph, IRowStore rows, TimeProvider time, ILogger<AttendanceReader> logger)
{
    /// <summary>Teams' name for what lets an app at the meetings of an organiser.</summary>
    private const string Policy = "CsApplicationAccessPolicy";

    /// <summary>Somebody waits for the form.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; there is no other.</exception>
    public async Task<AttendanceReading> ReadAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return target.Organiser is { } organiser
                && (await LedgerRows.FindAsync(rows, target.Team, new LineKey.Meeting(meeting.Group, meeting.Occurrence), either.Token))?.Entry is { JoinUrl: { } joinUrl, Start: { } start, End: { } end }
                    ? await ReadAsync(new AttendanceGraph(graph.Value.Client, organiser, target.Tenant), joinUrl, DaysOf(start, end), either.Token)
                    : new AttendanceReading.None();
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            // The store or the login is away, or it took too long.
            Log.Failed(logger, patience.IsCancellationRequested ? "time-out" : error.GetType().Name, error is AuthenticationFailedException or StoreUnavailableException or OperationCanceledException ? null : LoggedFault.Of(error));
            return new AttendanceReading.Unavailable();
        }
    }

    private async Task<AttendanceReading> ReadAsync(AttendanceGraph attendance, string joinUrl, (DateTimeOffset From, DateTimeOffset Before) days, CancellationToken cancellationToken)
    {
        var found = await attendance.MeetingAsync(joinUrl, cancellationToken);
        if (found is not GraphAnswer<string?>.Given { Value: var meeting })
        {
            return Without(found, PermissionNeeds.Meetings);
        }

        if (meeting is null)
        {
            return new AttendanceReading.None();
        }

        var reports = await attendance.ReportsAsync(meeting, cancellationToken);
        if (reports is not GraphAnswer<IReadOnlyList<(string Report, DateTimeOffset Start)>>.Given { Value: var all })
        {
            return Without(reports, PermissionNeeds.MeetingArtifacts);
        }

        // The same link may have been joined on another day: before the meeting was moved, or by mistake.
        var held = all.Where(report => report.Start >= days.From && report.Start < days.Before).ToList();
        HashSet<DirectoryIdentity> attended = [];
        foreach (var (report, _) in held)
        {
            var answer = await attendance.AttendedAsync(meeting, report, cancellationToken);
            if (answer is not GraphAnswer<IReadOnlyList<DirectoryIdentity>>.Given { Value: var there })
            {
                return Without(answer, PermissionNeeds.MeetingArtifacts);
            }

            attended.UnionWith(there);
        }

        return held.Count == 0 ? new AttendanceReading.None() : new AttendanceReading.Known(attended);
    }

    private AttendanceReading Without<T>(GraphAnswer<T> answer, Need need)
    {
        switch (answer)
        {
            case GraphAnswer<T>.Refused { Why: { IsForbidden: true } why }:
                var permission = why.LacksPolicy ? Policy : need.Name.Sv;
                Log.NotPermitted(logger, permission, why.Status, why.Code, why.RequestId);
                return new AttendanceReading.NotPermitted(permission);
            case GraphAnswer<T>.Refused { Why: { IsNotFound: true } }:
                return new AttendanceReading.None();
            case GraphAnswer<T>.Refused { Why: var why }:
                Log.Refused(logger, why.Status, why.Code, why.RequestId);
                return new AttendanceReading.Unavailable();
            case GraphAnswer<T>.Later later:
                Log.Failed(logger, $"asked for {later.After.TotalSeconds:0} s of quiet", null);
                return new AttendanceReading.Unavailable();
            case GraphAnswer<T>.Unknown unknown:
                Log.Failed(logger, unknown.Why, null);
                return new AttendanceReading.Unavailable();
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    // A meeting over midnight has two.
    private static (DateTimeOffset From, DateTimeOffset Before) DaysOf(DateTimeOffset start, DateTimeOffset end) =>
        (MeetingTimes.Midnight(DayOf(start)), MeetingTimes.Midnight(DayOf(end.AddTicks(-1)).AddDays(1)));

    private static DateOnly DayOf(DateTimeOffset at) => MeetingClock.Local(at, MeetingTimes.Stockholm).Date;

    // Of Graph's words only the code: a message may hold addresses.
    private static partial class Log
    {
        [LoggerMessage(650, LogLevel.Warning, "Who was in a meeting is not told without {Permission} (HTTP {Status} {Code}, request-id {RequestId}).")]
        public static partial void NotPermitted(ILogger logger, string permission, int status, string code, string? requestId);

        [LoggerMessage(651, LogLevel.Warning, "Graph refuses to tell who was in a meeting (HTTP {Status} {Code}, request-id {RequestId}).")]
        public static partial void Refused(ILogger logger, int status, string code, string? requestId);

        [LoggerMessage(652, LogLevel.Warning, "Who was in a meeting could not be found out: {Why}.")]
        public static partial void Failed(ILogger logger, string why, Exception? error);
    }
}
