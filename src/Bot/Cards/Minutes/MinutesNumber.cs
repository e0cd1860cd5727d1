using System.Globalization;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.Minutes;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>Which minutes they are, and what the last correction changed: "LÖK 2027-1. v2, rättad tisdag 16 mars 2027: § 3, närvaro".</summary>
internal static class MinutesNumber
{
    public static string Of(Group group, PublishedMinutes published, RecordNames names)
    {
        var texts = MinutesTexts.In(names.Language);
        var number = string.Create(CultureInfo.InvariantCulture, $"{group.Names.Brief(names.Language)} {published.Year}-{published.Number}");
        return published.Version == 1 || published.Changes.Count == 0 ? MinutesTexts.Fill(texts.Minuted, number)
            : MinutesTexts.Fill(texts.Corrected, number, published.Version.ToString(CultureInfo.InvariantCulture), MinutesMoment.Of(published.At, names.Language), string.Join(", ", published.Changes.Select(texts.Change)));
    }
}
