using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema.Teams;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tab;
using Samverkan.Bot.Telemetry;
using Samverkan.Bot.Texts;
using Samverkan.Questions.Searching;

namespace Samverkan.Bot.Conversation.Searching;

/// <summary>
/// The message extension: what somebody types where messages are written becomes a list of groups, seats and people, from memory. A card
/// that is chosen is read by everybody in that conversation, so none has a person with protected identity, whoever searches.
/// </summary>
internal sealed class Searching(CurrentRegister register, SearchSenders senders, AskContexts contexts, RegisterAge age, ReadInbox reads, Metrics metrics, MapLinks map)
{
    public async Task<MessagingExtensionResponse> AnswerAsync(ITurnContext turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
    {
        var language = UserLanguage.Of(turnContext.Activity);
        var texts = HostTexts.In(language);
        if (!register.IsLoaded)
        {
            return SearchResponse.Saying(texts.NotReady);
        }

        if (TypedSearch.Of(query) is not { } typed)
        {
            return SearchResponse.Saying(texts.UnknownSearch);
        }

        var sender = await senders.FindAsync(turnContext, cancellationToken);
        if (sender.IsForeign)
        {
            metrics.Refused("foreign-tenant");
            return SearchResponse.Saying(texts.ForeignTenant);
        }

        var engine = register.Engine;
        var found = engine.Search(typed.Text, typed.Page, contexts.Of(turnContext.Activity, engine.Register, sender));
        reads.Note(turnContext, sender, [.. found.SelectMany(one => one.Profile.PersonsNamed).Distinct()]);
        return found.Count > 0 || typed.Page.Skip > 0
            ? SearchResponse.Of(found.Select(one => (one, FoundCard.Of(language, one, age.NoteIn(language), Place(one.Hit)))))
            : SearchResponse.Saying(sender.IsKnown ? texts.NothingFound : $"{texts.NothingFound} {texts.NobodyFoundHere}");
    }

    private MapLink? Place(SearchHit hit) => hit switch
    {
        SearchHit.OfGroup group => map.Of(group.Id),
        SearchHit.OfSeat seat => map.Of(seat.Group),
        SearchHit.OfPerson => null,
        _ => throw new NotSupportedException($"No place for {hit.GetType().Name}."),
    };
}
