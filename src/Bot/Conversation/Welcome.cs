using Microsoft.Bot.Builder;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Texts;
using Samverkan.Questions;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Conversation;

/// <summary>
/// One welcome an installation, to the conversation the bot was added to and to nobody else. Teams tells of an installation twice, in
/// either order: as an installation and as a member of the conversation.
/// </summary>
internal sealed class Welcome(CurrentRegister register, SwedishCalendar calendar, TimeProvider time)
{
    private const string Personal = "personal";
    private const int Capacity = 10_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private readonly RecentEntries<string, bool> welcomed = new(Capacity, Lifetime, time);

    public Task SendAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (!register.IsLoaded || !welcomed.TryAdd(activity.ConversationId(), true))
        {
            return Task.CompletedTask;
        }

        IReadOnlyList<Language> languages = UserLanguage.Known(activity) is { } known ? [known] : [Language.Swedish, Language.English];
        return turnContext.SendCardAsync(
            activity.Conversation?.ConversationType is null or Personal
                ? WelcomeCard.Personal(register.Engine.Register, languages, Suggestions(languages))
                : WelcomeCard.Team(languages),
            cancellationToken);
    }

    public void Forget(ITurnContext turnContext) => welcomed.Remove(turnContext.Activity.ConversationId());

    // The questions that help shows: two in the first language, one in the second.
    private IEnumerable<Suggestion> Suggestions(IReadOnlyList<Language> languages) =>
        languages.SelectMany((language, place) => OfHelp(language).Take(languages.Count == 1 ? 3 : 2 - place));

    private IReadOnlyList<Suggestion> OfHelp(Language language)
    {
        var word = HostTexts.In(language).HelpWord;
        return register.Engine.Ask(word, new AskContext { Today = calendar.Today, Fallback = language }).Answers[0].FollowUps;
    }
}
