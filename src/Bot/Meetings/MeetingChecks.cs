using System.Globalization;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Texts;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings;

/// <summary>What cannot be booked, and why. What only is worth knowing is a remark.</summary>
internal static class MeetingChecks
{
    public const int YearsAhead = 2;
    public const int LongestHours = 12;

    private const int MinutesOfHour = 60;
    private const int MinutesOfDay = 24 * MinutesOfHour;

    public static MeetingProblem? Of(DateOnly day, TimeOnly from, int minutes, Group group, DateTimeOffset now, MeetingCall call)
    {
        var texts = call.Texts;
        var (today, _) = MeetingClock.Local(now, MeetingTimes.Stockholm);
        return day < today ? new MeetingProblem(WishData.Day, texts.InThePast)
            : day > today.AddYears(YearsAhead) ? new MeetingProblem(WishData.Day, texts.TooFarAhead)
            : day > group.Validity.To ? new MeetingProblem(WishData.Day, BookingTexts.Fill(texts.AfterTheEnd, Hours.Day(group.Validity.To.GetValueOrDefault(), call.Language)))
            : minutes <= 0 ? new MeetingProblem(WishData.Until, texts.EndBeforeStart)
            : minutes > LongestHours * MinutesOfHour ? new MeetingProblem(WishData.Until, BookingTexts.Fill(texts.TooLong, LongestHours.ToString(CultureInfo.InvariantCulture)))
            : (from.ToTimeSpan().TotalMinutes + minutes) >= MinutesOfDay ? new MeetingProblem(WishData.Until, texts.PastMidnight)
            : MeetingClock.At(day, from, MeetingTimes.Stockholm) <= now ? new MeetingProblem(WishData.From, texts.HourInThePast)
            : null;
    }
}
