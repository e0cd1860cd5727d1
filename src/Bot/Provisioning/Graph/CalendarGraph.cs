using System.Globalization;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Provisioning.Inventory;

namespace Samverkan.Bot.Provisioning.Graph;

/// <summary>The organiser's calendar. Each method is one request, or one a page.</summary>
internal sealed class CalendarGraph(GraphServiceClient client, Guid organiser)
{
    /// <summary>The name of our own property on an event. The set is ours alone.</summary>
    private const string KeyProperty = "String {6b2c9f3e-52b1-4d0e-9c55-9f1f5b0c7a11} Name SamverkanMeeting";

    /// <summary>Graph's list of zones has no Europe/Stockholm.</summary>
    private const string Zone = "W. Europe Standard Time";

    private const int PageSize = 100;
    private const string LocalTime = "yyyy-MM-ddTHH:mm:ss";

    private static readonly string[] Fields = ["id", "subject", "start", "end", "isCancelled", "attendees", "iCalUId", "onlineMeeting"];
    private static readonly string[] WithKey = [$"singleValueExtendedProperties($filter=id eq '{KeyProperty}')"];

    private Microsoft.Graph.Users.Item.UserItemRequestBuilder User => client.Users[organiser.ToString()];

    /// <returns>Those that carry a key of ours; the rest of the calendar is not ours to read.</returns>
    public Task<GraphAnswer<IReadOnlyList<ObservedMeeting>>> MeetingsAsync(DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until => await GraphPages.AllAsync(
            await User.CalendarView.GetAsync(
                request =>
                {
                    request.QueryParameters.StartDateTime = from.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
                    request.QueryParameters.EndDateTime = before.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
                    request.QueryParameters.Select = Fields;
                    request.QueryParameters.Expand = WithKey;
                    request.QueryParameters.Top = PageSize;
                },
                until),
            next => User.CalendarView.WithUrl(next).GetAsync(cancellationToken: until),
            page => page.Value?.Select(Read).OfType<ObservedMeeting>()),
        cancellationToken);

    /// <summary>By our own key, wherever in time it is.</summary>
    public Task<GraphAnswer<IReadOnlyList<ObservedMeeting>>> FindAsync(string key, CancellationToken cancellationToken) => GraphCalls.AskAsync<IReadOnlyList<ObservedMeeting>>(
        async until => [.. (await User.Events.GetAsync(
            request =>
            {
                request.QueryParameters.Filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{KeyProperty}' and ep/value eq '{key.Replace("'", "''", StringComparison.Ordinal)}')";
                request.QueryParameters.Select = Fields;
                request.QueryParameters.Expand = WithKey;
            },
            until))?.Value?.Select(Read).OfType<ObservedMeeting>() ?? []],
        cancellationToken);

    /// <param name="transaction">The same one again makes no second event.</param>
    public Task<GraphAnswer<ObservedMeeting>> CreateAsync(string key, Guid transaction, string subject, string body, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<Invited> invited, CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until =>
        {
            var made = await User.Events.PostAsync(
                new Event
                {
                    Subject = subject,
                    Body = new ItemBody { ContentType = BodyType.Html, Content = body },
                    Start = Local(start),
                    End = Local(end),
                    IsOnlineMeeting = true,
                    OnlineMeetingProvider = OnlineMeetingProviderType.TeamsForBusiness,
                    TransactionId = transaction.ToString(),
                    Attendees = [.. invited.Select(Attendee)],
                    SingleValueExtendedProperties = [new SingleValueLegacyExtendedProperty { Id = KeyProperty, Value = key }],
                },
                cancellationToken: until);
            return new ObservedMeeting(made?.Id ?? string.Empty, key, subject, start, end, IsCancelled: false, [.. invited.Select(one => one.Address)], made?.ICalUId, made?.OnlineMeeting?.JoinUrl);
        },
        cancellationToken);

    /// <param name="invited">All of them, those who stay too; null to leave them.</param>
    public Task<GraphAnswer<bool>> ChangeAsync(string meeting, DateTimeOffset? start, DateTimeOffset? end, IReadOnlyList<Invited>? invited, CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until =>
        {
            // Never the body: without its join block the online meeting goes away.
            var change = new Event();
            if (start is { } from && end is { } to)
            {
                (change.Start, change.End) = (Local(from), Local(to));
            }

            if (invited is not null)
            {
                change.Attendees = [.. invited.Select(Attendee)];
            }

            await User.Events[meeting].PatchAsync(change, cancellationToken: until);
            return true;
        },
        cancellationToken);

    /// <summary>Those who were invited are told.</summary>
    public Task<GraphAnswer<bool>> CancelAsync(string meeting, string comment, CancellationToken cancellationToken) => GraphCalls.AskAsync(
        async until =>
        {
            await User.Events[meeting].Cancel.PostAsync(new Microsoft.Graph.Users.Item.Events.Item.Cancel.CancelPostRequestBody { Comment = comment }, cancellationToken: until);
            return true;
        },
        cancellationToken);

    private static DateTimeTimeZone Local(DateTimeOffset at) =>
        new() { DateTime = TimeZoneInfo.ConvertTime(at, MeetingTimes.Stockholm).DateTime.ToString(LocalTime, CultureInfo.InvariantCulture), TimeZone = Zone };

    private static Attendee Attendee(Invited invited) =>
        new() { Type = AttendeeType.Required, EmailAddress = new EmailAddress { Address = invited.Address, Name = invited.Name } };

    private static ObservedMeeting? Read(Event found) =>
        found is { Id: { } id, Start: { } start, End: { } end } && found.SingleValueExtendedProperties?.Find(property => property.Id is not null)?.Value is { } key
            ? new ObservedMeeting(
                id,
                key,
                found.Subject ?? string.Empty,
                Instant(start),
                Instant(end),
                found.IsCancelled == true,
                [.. found.Attendees?.Select(attendee => attendee.EmailAddress?.Address).OfType<string>() ?? []],
                found.ICalUId,
                found.OnlineMeeting?.JoinUrl)
            : null;

    // Without a preference Graph answers in UTC.
    private static DateTimeOffset Instant(DateTimeTimeZone time) =>
        new(DateTime.SpecifyKind(DateTime.Parse(time.DateTime ?? string.Empty, CultureInfo.InvariantCulture), DateTimeKind.Unspecified), TimeSpan.Zero);
}
