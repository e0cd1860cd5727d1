using Samverkan.Bot.Meetings;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>Which meeting a card is about: "LÖK-nätverket, måndag 15 mars 2027".</summary>
internal static class MinutesHead
{
    public static string Of(Group group, DateTimeOffset start, Language language) => $"{group.Names.In(language)}, {Hours.Day(MeetingClock.Local(start, MeetingTimes.Stockholm).Date, language)}";
}
