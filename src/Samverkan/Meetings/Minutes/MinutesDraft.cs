using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Samverkan.Meetings.Minutes;

/// <summary>Minutes as far as they are written, just as they were typed: right or wrong, nothing of it is lost.</summary>
/// <param name="Fields">What was typed, by <see cref="MinutesFields"/>; what is empty is not there.</param>
public sealed record MinutesDraft(MeetingId Meeting, DateTimeOffset Start, DateTimeOffset End, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>Grows by one each time something is saved.</summary>
    public int Version { get; init; }

    /// <summary>Who saved it last: a person's id or a directory identity.</summary>
    public string? By { get; init; }

    public DateTimeOffset? At { get; init; }

    /// <summary>The version of the published minutes that it corrects; null for minutes that were not published yet.</summary>
    public int? Corrects { get; init; }

    /// <summary>By which it is known whether it still is what somebody has looked at: all that it says, and what it corrects.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Fields.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => Counted(each.Key) + Counted(each.Value))) + $"{Meeting} {Corrects}")));

    /// <summary>What is published, to be corrected.</summary>
    public static MinutesDraft Of(PublishedMinutes published)
    {
        var (minutes, fields) = (published.Minutes, new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var one in minutes.Attendance)
        {
            fields[MinutesFields.Presence(one.Seat, one.Holder)] = PresenceValue.Of(one);
        }

        foreach (var decision in minutes.Decisions)
        {
            fields[MinutesFields.Decision(decision.Slot)] = decision.Text;
        }

        foreach (var action in minutes.Actions)
        {
            fields[MinutesFields.Action(action.Slot)] = action.What;
            Put(MinutesFields.Who(action.Slot), action.Who);
            Put(MinutesFields.Due(action.Slot), Day(action.Due));
        }

        for (var i = 0; i < minutes.Questions.Count; i++)
        {
            fields[MinutesFields.Question(i + 1)] = minutes.Questions[i];
        }

        Put(MinutesFields.NextDay, Day(minutes.NextDay));
        Put(MinutesFields.NextHour, minutes.NextHour?.ToString("HH:mm", CultureInfo.InvariantCulture));
        Put(MinutesFields.DiaryNumber, minutes.DiaryNumber);
        Put(MinutesFields.Secrecy, minutes.Secrecy);
        Put(MinutesFields.Adjuster, minutes.Adjuster);
        return new MinutesDraft(published.Meeting, minutes.Start, minutes.End, fields) { Corrects = published.Version };

        void Put(string field, string? value)
        {
            if (value is not null)
            {
                fields[field] = value;
            }
        }
    }

    private static string Counted(string text) => string.Create(CultureInfo.InvariantCulture, $"{text.Length} {text}");

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
