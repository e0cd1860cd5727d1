namespace Samverkan.GraphSimulator.State;

/// <summary>The kinds of document in the file, with what each is found by.</summary>
internal static class Documents
{
    public static DocumentKind<Team> Teams { get; } = new("team", StateJsonContext.Default.Team, team => new(team.Id, ""));

    public static DocumentKind<SimulatedUser> Users { get; } = new(
        "user", StateJsonContext.Default.SimulatedUser, user => new(user.Id, "") { Keys = [UserKey(user.Mail), TenantKey(user.TenantId)] });

    public static DocumentKind<SimulatedTeamMember> TeamMembers { get; } = new(
        "team-member", StateJsonContext.Default.SimulatedTeamMember, member => new(member.Id, member.TeamId) { Keys = [member.UserId] });

    public static DocumentKind<SimulatedChannel> Channels { get; } = new(
        "channel",
        StateJsonContext.Default.SimulatedChannel,
        channel => new(channel.Id, channel.TeamId) { Keys = [NameKey(channel.DisplayName)], DeletedAt = channel.DeletedAt });

    public static DocumentKind<Operation> Operations { get; } = new(
        "operation", StateJsonContext.Default.Operation, operation => new(operation.Id, operation.TeamId));

    public static DocumentKind<SimulatedEvent> Events { get; } = new(
        "event",
        StateJsonContext.Default.SimulatedEvent,
        meeting => new(meeting.Id, meeting.Mailbox)
        {
            Keys = [.. EventKeys(meeting)],
            Starts = meeting.Start,
            Ends = meeting.End,
            DeletedAt = meeting.DeletedAt,
        });

    public static DocumentKind<SimulatedAttendanceReport> AttendanceReports { get; } = new(
        "attendance-report",
        StateJsonContext.Default.SimulatedAttendanceReport,
        report => new(report.Id, report.Mailbox) { Keys = [JoinKey(report.JoinUrl)], Starts = report.Start, Ends = report.End });

    /// <summary>Names differ only when they differ without regard to case.</summary>
    public static string NameKey(string name) => name.Trim().ToUpperInvariant();

    public static string UserKey(string mail) => mail.ToUpperInvariant();

    public static string TenantKey(string tenant) => $"tenant:{tenant}";

    public static string TransactionKey(string id) => $"transaction:{id}";

    public static string PropertyKey(string id, string value) => $"property:{id.ToUpperInvariant()}={value}";

    public static string ICalUIdKey(string id) => $"ical:{id}";

    public static string JoinKey(string url) => $"join:{url}";

    private static IEnumerable<string> EventKeys(SimulatedEvent meeting)
    {
        yield return ICalUIdKey(meeting.ICalUId);
        if (meeting.TransactionId is { } transaction)
        {
            yield return TransactionKey(transaction);
        }

        if (meeting.JoinUrl is { } url)
        {
            yield return JoinKey(url);
        }

        foreach (var (id, value) in meeting.Properties)
        {
            yield return PropertyKey(id, value);
        }
    }
}
