using System.Globalization;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Samverkan.Bot.Access;

namespace Samverkan.Bot.Provisioning.Graph;

/// <summary>Who was in the organiser's meetings: Teams writes a report each time that a meeting has ended. Each method is one request, or one a page.</summary>
/// <param name="home">The organiser's tenant: of its own people Graph may leave the tenant out. Null where it was not told.</param>
internal sealed class AttendanceGraph(GraphServiceClient client, Guid organiser, Guid? home)
{
    /// <summary>Of an identity that does not say what kind it is.</summary>
    private const string TenantProperty = "tenantId";

    private Microsoft.Graph.Users.Item.OnlineMeetings.OnlineMeetingsRequestBuilder Meetings => client.Users[organiser.ToString()].OnlineMeetings;

    /// <returns>The meeting that is joined there, by Graph's id; null when there is none.</returns>
    public Task<GraphAnswer<string?>> MeetingAsync(string joinUrl, CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until => (await Meetings.GetAsync(
            request => request.QueryParameters.Filter = string.Create(CultureInfo.InvariantCulture, $"JoinWebUrl eq '{joinUrl.Replace("'", "''", StringComparison.Ordinal)}'"),
            until))?.Value?.Select(meeting => meeting.Id).FirstOrDefault(id => id is not null),
        cancellationToken);

    /// <returns>Each time that it was held: the report, and when it began.</returns>
    public Task<GraphAnswer<IReadOnlyList<(string Report, DateTimeOffset Start)>>> ReportsAsync(string meeting, CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until => await GraphPages.AllAsync(
            await Meetings[meeting].AttendanceReports.GetAsync(cancellationToken: until),
            next => Meetings[meeting].AttendanceReports.WithUrl(next).GetAsync(cancellationToken: until),
            page => page.Value?.Select(Read).OfType<(string, DateTimeOffset)>()),
        cancellationToken);

    /// <returns>Those whom a directory knows; who has called in by telephone or as a guest without an account is nobody whom the register has.</returns>
    public Task<GraphAnswer<IReadOnlyList<DirectoryIdentity>>> AttendedAsync(string meeting, string report, CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until => await GraphPages.AllAsync(
            await Meetings[meeting].AttendanceReports[report].AttendanceRecords.GetAsync(cancellationToken: until),
            next => Meetings[meeting].AttendanceReports[report].AttendanceRecords.WithUrl(next).GetAsync(cancellationToken: until),
            page => page.Value?.Select(record => Read(record.Identity)).OfType<DirectoryIdentity>()),
        cancellationToken);

    private static (string Report, DateTimeOffset Start)? Read(MeetingAttendanceReport report) =>
        report is { Id: { } id, MeetingStartDateTime: { } start } ? (id, start) : null;

    private DirectoryIdentity? Read(Identity? identity)
    {
        var tenant = (identity as CommunicationsUserIdentity)?.TenantId ?? (identity?.AdditionalData.TryGetValue(TenantProperty, out var told) == true ? told as string : null);
        return Guid.TryParse(identity?.Id, out var objectId) && (Guid.TryParse(tenant, out var of) ? of : home) is { } known ? new DirectoryIdentity(known, objectId) : null;
    }
}
