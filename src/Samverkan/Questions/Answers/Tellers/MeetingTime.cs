using System.Globalization;
using Samverkan.Meetings;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>When a meeting is, in words: "tisdag 15 december", "9–11".</summary>
internal static class MeetingTime
{
    private const string Dash = "–";

    /// <summary>The year is said where it is not this one.</summary>
    public static string Day(Telling t, PlannedMeeting meeting) =>
        meeting.Date.ToString(meeting.Date.Year == t.Context.Today.Year ? "dddd d MMMM" : "dddd d MMMM yyyy", t.Phrases.Culture);

    public static string Hours(Telling t, PlannedMeeting meeting) => Hour(t, meeting.Start) + Dash + Hour(t, meeting.Start.Add(meeting.Length));

    private static string Hour(Telling t, TimeOnly hour) =>
        hour.ToString(t.Language == Language.English ? "HH:mm" : hour.Minute == 0 ? "%H" : "H.mm", CultureInfo.InvariantCulture);
}
