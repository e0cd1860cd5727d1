namespace Samverkan.Bot.Provisioning.Inventory;

/// <summary>An event of the organiser's calendar that carries our key.</summary>
/// <param name="Key">Group and occurrence, as we wrote them there.</param>
internal sealed record ObservedMeeting(string Id, string Key, string Subject, DateTimeOffset Start, DateTimeOffset End, bool IsCancelled, IReadOnlyList<string> Attendees, string? ICalUId, string? JoinUrl);
