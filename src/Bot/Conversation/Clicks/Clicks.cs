using System.Collections.Frozen;
using Microsoft.Bot.Builder;
using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Privacy.Reads;

namespace Samverkan.Bot.Conversation.Clicks;

/// <summary>Finds who does what a click asks for. Who clicks is asked anew each time.</summary>
internal sealed class Clicks(IEnumerable<IClick> handlers, Actors actors, Colleagues colleagues, ReadInbox reads)
{
    /// <summary>In the data of a button: the language of its card.</summary>
    public const string Lang = "lang";

    private readonly FrozenDictionary<string, IClick> handlers =
        handlers.SelectMany(handler => handler.Verbs.Select(verb => (verb, handler))).ToFrozenDictionary(pair => pair.verb, pair => pair.handler, StringComparer.Ordinal);

    /// <returns>Null when no button of ours asks for that.</returns>
    public async Task<OutgoingCard?> AnswerAsync(ITurnContext turnContext, ClickData data, CancellationToken cancellationToken)
    {
        if (data.Verb is not { } verb || !handlers.TryGetValue(verb, out var handler))
        {
            return null;
        }

        var actor = await actors.FindAsync(turnContext, cancellationToken);
        var language = LanguageOf(turnContext, data);
        if (actor.Sender.IsForeign)
        {
            return NoticeCard.Of(language, texts => texts.ForeignTenant);
        }

        var card = await handler.RunAsync(new Click(verb, data, actor, language, Origin.Of(turnContext.Activity)) { NameOf = (objectId, until) => colleagues.NameAsync(turnContext, actor.Sender, objectId, until) }, cancellationToken);
        reads.Note(turnContext, actor.Sender, card.Persons);
        return card;
    }

    private static Language LanguageOf(ITurnContext turnContext, ClickData data) => data.Text(Lang) switch
    {
        "en" => Language.English,
        "sv" => Language.Swedish,
        _ => UserLanguage.Of(turnContext.Activity),
    };
}
