using System.Globalization;
using System.Text;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using Samverkan.Bot.Provisioning.Graph;

namespace Samverkan.Bot.Provisioning.Preflight;

/// <summary>Readings that nothing but the preflight makes. Each is one request.</summary>
internal sealed class PreflightGraph(GraphServiceClient client, string team)
{
    /// <summary>There is no such meeting; what is told is whether one may be looked for.</summary>
    private const string NoMeeting = "https://teams.microsoft.com/l/meetup-join/samverkan-preflight";

    /// <param name="app">The id of the app registration, where the consents of others are not to count; null for all.</param>
    /// <returns>The permissions that the team has consented to.</returns>
    public Task<GraphAnswer<IReadOnlySet<string>>> GrantsAsync(string? app, CancellationToken cancellationToken) => GraphCalls.AskAsync<IReadOnlySet<string>>(
        async until => (await client.Teams[team].PermissionGrants.GetAsync(cancellationToken: until))?.Value?
            .Where(grant => app is null || string.Equals(grant.ClientAppId, app, StringComparison.OrdinalIgnoreCase))
            .Select(grant => grant.Permission).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [],
        cancellationToken);

    /// <summary>The apps that were let into a channel. The library has no builder for it.</summary>
    public Task<GraphAnswer<bool>> AppsInChannelAsync(string channel, CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until =>
        {
            var request = new RequestInformation
            {
                HttpMethod = Method.GET,
                URI = new Uri($"{client.RequestAdapter.BaseUrl}/teams/{Uri.EscapeDataString(team)}/channels/{Uri.EscapeDataString(channel)}/enabledApps"),
            };
            await client.RequestAdapter.SendNoContentAsync(request, GraphErrors.ByStatus, until);
            return true;
        },
        cancellationToken);

    public Task<GraphAnswer<bool>> CalendarAsync(Guid organiser, DateTimeOffset at, CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until =>
        {
            await client.Users[organiser.ToString()].CalendarView.GetAsync(
                request =>
                {
                    request.QueryParameters.StartDateTime = at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
                    request.QueryParameters.EndDateTime = at.UtcDateTime.AddDays(1).ToString("O", CultureInfo.InvariantCulture);
                    request.QueryParameters.Select = ["id"];
                    request.QueryParameters.Top = 1;
                },
                until);
            return true;
        },
        cancellationToken);

    public Task<GraphAnswer<bool>> OnlineMeetingsAsync(Guid organiser, CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until =>
        {
            await client.Users[organiser.ToString()].OnlineMeetings.GetAsync(request => request.QueryParameters.Filter = $"JoinWebUrl eq '{NoMeeting}'", until);
            return true;
        },
        cancellationToken);

    /// <summary>Of a meeting that there is not: who is told so may read them.</summary>
    public Task<GraphAnswer<bool>> AttendanceReportsAsync(Guid organiser, CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until =>
        {
            var id = Convert.ToBase64String(Encoding.UTF8.GetBytes($"1*{organiser}*0**19:meeting_samverkan-preflight@thread.v2"));
            await client.Users[organiser.ToString()].OnlineMeetings[id].AttendanceReports.GetAsync(cancellationToken: until);
            return true;
        },
        cancellationToken);
}
