using System.Collections.Frozen;
using Microsoft.Bot.Builder;
using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Privacy;
using Samverkan.Bot.Privacy.Reads;

namespace Samverkan.Bot.Conversation.Clicks;

/// <summary>Finds who does what a click asks for. Who clicks is asked anew each time.</summary>
internal sealed partial class Clicks(IEnumerable<IClick> handlers, Actors actors, Colleagues colleagues, ReadInbox reads, TimeProvider time, ILogger<Clicks> logger)
{
    /// <summary>In the data of a button: the language of its card.</summary>
    public const string Lang = "lang";

    private const string English = "en";
    private const string Swedish = "sv";

    /// <summary>Teams gives up on a click after 10 seconds, and shows nothing but that it failed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4.5);

    private readonly FrozenDictionary<string, IClick> handlers =
        handlers.SelectMany(handler => handler.Verbs.Select(verb => (verb, handler))).ToFrozenDictionary(pair => pair.verb, pair => pair.handler, StringComparer.Ordinal);

    /// <summary>A language as <see cref="Lang"/> has it.</summary>
    public static string CodeOf(Language language) => language == Language.English ? English : Swedish;

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

        var click = new Click(verb, data, actor, language, Origin.Of(turnContext.Activity)) { NameOf = (objectId, until) => colleagues.NameAsync(turnContext, actor.Sender, objectId, until) };
        var card = await InTimeAsync(handler, click, cancellationToken);
        reads.Note(turnContext, actor.Sender, card.Persons);
        return card;
    }

    // What takes longer goes on; the same button tells how it went, since an act is done once however often it is asked for.
    private async Task<OutgoingCard> InTimeAsync(IClick handler, Click click, CancellationToken cancellationToken)
    {
        var work = handler.RunAsync(click, cancellationToken);
        if (work.IsCompleted || await Task.WhenAny(work, Task.Delay(Patience, time, cancellationToken)) == work)
        {
            return await work;
        }

        Log.Slow(logger, click.Verb);
        _ = work.ContinueWith(late => Log.Failed(logger, click.Verb, LoggedFault.Of(late.Exception!.GetBaseException())), CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return SlowCard.Of(click);
    }

    private static Language LanguageOf(ITurnContext turnContext, ClickData data) => data.Text(Lang) switch
    {
        English => Language.English,
        Swedish => Language.Swedish,
        _ => UserLanguage.Of(turnContext.Activity),
    };

    // The verb is one of ours: a handler was found by it.
    private static partial class Log
    {
        [LoggerMessage(170, LogLevel.Warning, "A click ({Verb}) takes longer than a client waits; it goes on.")]
        public static partial void Slow(ILogger logger, string verb);

        [LoggerMessage(171, LogLevel.Error, "A click ({Verb}) that took long has failed.")]
        public static partial void Failed(ILogger logger, string verb, Exception fault);
    }
}
