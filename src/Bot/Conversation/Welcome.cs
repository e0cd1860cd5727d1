using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Texts;
using Samverkan.Questions;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Conversation;

/// <summary>
/// One welcome an installation, to the conversation the bot was added to and to nobody else. Teams tells of an installation twice, in
/// either order: as an installation and as a member of the conversation.
/// </summary>
internal sealed partial class Welcome(CurrentRegister register, KnownConversations known, SwedishCalendar calendar, TimeProvider time, ILogger<Welcome> logger)
{
    private const string Personal = "personal";
    private const int Capacity = 10_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private readonly RecentEntries<string, bool> welcomed = new(Capacity, Lifetime, time);

    public async Task SendAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (!welcomed.TryAdd(activity.ConversationId(), true) || !await IsNewAsync(activity, cancellationToken) || !register.IsLoaded)
        {
            return;
        }

        IReadOnlyList<Language> languages = UserLanguage.Known(activity) is { } spoken ? [spoken] : [Language.Swedish, Language.English];
        await turnContext.SendCardAsync(
            activity.Conversation?.ConversationType is null or Personal
                ? WelcomeCard.Personal(register.Engine.Register, languages, Suggestions(languages))
                : WelcomeCard.Team(languages),
            cancellationToken);
    }

    /// <summary>The bot is there, and was not added just now.</summary>
    public Task RenewAsync(ITurnContext turnContext, CancellationToken cancellationToken) => IsNewAsync(turnContext.Activity, cancellationToken);

    public Task ForgetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        welcomed.Remove(turnContext.Activity.ConversationId());
        return known.RemoveAsync(turnContext.Activity.ConversationId(), cancellationToken);
    }

    /// <summary>The store tells for all instances; without it, the memory of this one has to do.</summary>
    private async Task<bool> IsNewAsync(Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            return await known.AddAsync(KnownConversation.Of(activity), cancellationToken);
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotKept(logger, unavailable);
            return true;
        }
    }

    // The questions that help shows: two in the first language, one in the second.
    private IEnumerable<Suggestion> Suggestions(IReadOnlyList<Language> languages) =>
        languages.SelectMany((language, place) => OfHelp(language).Take(languages.Count == 1 ? 3 : 2 - place));

    private IReadOnlyList<Suggestion> OfHelp(Language language)
    {
        var word = HostTexts.In(language).HelpWord;
        return register.Engine.Ask(word, new AskContext { Today = calendar.Today, Fallback = language }).Answers[0].FollowUps;
    }

    private static partial class Log
    {
        [LoggerMessage(160, LogLevel.Warning, "The bot was added to a conversation and it could not be kept; it is welcomed all the same.")]
        public static partial void NotKept(ILogger logger, Exception unavailable);
    }
}
