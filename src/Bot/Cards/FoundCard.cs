using Samverkan.Bot.Tab;
using Samverkan.Questions.Searching;

namespace Samverkan.Bot.Cards;

/// <summary>
/// What was searched for, put into a conversation by who found it. The bot may be no member there and could answer no click, so its one
/// button leads to the map.
/// </summary>
internal static class FoundCard
{
    /// <param name="note">What is to be known of the register, in that language.</param>
    /// <param name="map">Its place on the map; null where there is none.</param>
    public static OutgoingCard Of(Language language, Found found, string? note, MapLink? map)
    {
        var draft = new CardDraft(language);
        FactsCard.Write(draft, found.Profile);
        if (note is not null)
        {
            draft.Note(note);
        }

        if (map is not null)
        {
            draft.Link(map);
        }

        var name = found.Profile.Headline;
        return new OutgoingCard(draft.Finish(LiteralText.Plain(found.Line.Length > 0 ? $"{name}. {found.Line}" : name)), LiteralText.Plain(name)) { Persons = found.Profile.PersonsNamed };
    }
}
