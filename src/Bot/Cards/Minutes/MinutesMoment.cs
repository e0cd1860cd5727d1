using System.Globalization;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Meetings;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>When something was saved or published, as people say it.</summary>
internal static class MinutesMoment
{
    public static string Of(DateTimeOffset? at, Language language)
    {
        if (at is not { } instant)
        {
            return string.Empty;
        }

        var (day, hour) = MeetingClock.Local(instant, MeetingTimes.Stockholm);
        return $"{Hours.Day(day, language)} {hour.ToString(language == Language.English ? "HH:mm" : "HH.mm", CultureInfo.InvariantCulture)}";
    }
}
