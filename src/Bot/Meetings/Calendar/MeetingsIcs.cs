using System.Globalization;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings.Calendar;

/// <summary>
/// Meetings as a file that calendars read (RFC 5545). Read again, it moves what has been moved: a meeting keeps its UID, and its SEQUENCE
/// grows with each change.
/// </summary>
/// <remarks>
/// Times are in UTC, with no VTIMEZONE. Each meeting is an event of its own and none recurs, so there is nothing that a zone's rules would
/// decide: an instant is the same one on both sides of a clock change, also in the hour that comes twice, which a local time cannot name.
/// Outlook shows it in its user's own zone; of a zone that it knows by another name than IANA's it guesses.
/// </remarks>
internal static class MeetingsIcs
{
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>What SEQUENCE counts seconds from; the number fits until 2093.</summary>
    private static readonly DateTimeOffset First = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="team">Keeps the meetings of one team apart from those of another.</param>
    /// <param name="title">What a calendar calls the whole of it.</param>
    public static string Of(IEnumerable<KnownMeeting> meetings, RegisterSnapshot register, string team, string title, DateTimeOffset now, Language language)
    {
        var calendar = new Ical.Net.Calendar { Method = "PUBLISH", ProductId = $"-//Samverkan//Samverkan//{(language == Language.English ? "EN" : "SV")}" };
        calendar.AddProperty("X-WR-CALNAME", Plain(title));
        foreach (var meeting in meetings)
        {
            calendar.Events.Add(new CalendarEvent
            {
                Uid = $"{meeting.Group}/{meeting.Id.Occurrence}@{team.ToLowerInvariant()}",
                DtStamp = At(now),
                Start = At(meeting.Start),
                End = At(meeting.End),
                Summary = Plain(Summary(register.Find(meeting.Group)?.Names, meeting.Group, language)),
                Location = meeting.Join?.AbsoluteUri,
                Url = meeting.Join,
                Status = "CONFIRMED",
                LastModified = At(meeting.ChangedAt),
                Sequence = Math.Max(0, (int)(meeting.ChangedAt - First).TotalSeconds),
            });
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? throw new InvalidOperationException("The calendar was not written.");
    }

    private static CalDateTime At(DateTimeOffset at) => new(at.UtcDateTime, CalDateTime.UtcTzId);

    private static string Summary(Names? names, GroupId group, Language language)
    {
        var (name, brief, word) = (names?.In(language) ?? group.Value, names?.Brief(language), language == Language.English ? "meeting" : "möte");
        return brief is null || name.Contains(brief, StringComparison.OrdinalIgnoreCase) ? $"{name}: {word}" : $"{name} ({brief}): {word}";
    }

    // The library escapes what the form of the file needs. What no line of text has would be left in it.
    private static string Plain(string text) => string.Concat(text.Select(character => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? ' ' : character));
}
