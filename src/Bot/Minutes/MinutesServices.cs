using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Minutes.FollowUp;
using Samverkan.Bot.Minutes.Reading;
using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Outbound.Standing;

namespace Samverkan.Bot.Minutes;

internal static class MinutesServices
{
    /// <summary>Minutes, decisions and action items of meetings.</summary>
    public static IServiceCollection AddMinutes(this IServiceCollection services) => services
        .AddSingleton(new JobPartition(MinutesKeys.Partition))
        .AddSingleton<ActionStore>()
        .AddSingleton<IClick, WritingClicks>()
        .AddSingleton<IClick, PublishingClicks>()
        .AddSingleton<IClick, ReadingClicks>()
        .AddSingleton<ICommand, MinutesCommand>()
        .AddSingleton<IClick, ActionClicks>()
        .AddSingleton<IClick, LetterClicks>()
        .AddSingleton<IClick, RecordsClicks>()
        .AddSingleton<ICommand, LetterCommand>()
        .AddSingleton<ICommand>(new AskedWord(new CommandWords(["åtgärder"], ["actions"]) { IsOffered = true }, new Localized("åtgärder, till exempel ”öppna åtgärder för polisen” eller ”mina åtgärder”", "action items, such as “open action items for the police” or “my actions”")))
        .AddSingleton<ICommand>(new AskedWord(new CommandWords(["beslut"], ["decisions"]) { IsOffered = true }, new Localized("beslut, till exempel ”beslut i LÖK i höst”", "decisions, such as “decisions of LÖK this autumn”")))
        .AddSingleton<ICommand>(new AskedWord(new CommandWords(["möten"], ["meetings"]) { IsOffered = true }, new Localized("möten, till exempel ”mina möten” eller ”möten i Angered”", "meetings, such as “my meetings” or “meetings in Angered”")))
        .AddSingleton<RecordsAnswering>()
        .AddSingleton<LetterReaders>()
        .AddSingleton<RecordSearch>()
        .AddSingleton<Reminders>()
        .AddSingleton<WeeklyLetters>()
        .AddSingleton<IFallback>(provider => provider.GetRequiredService<Reminders>())
        .AddSingleton<IFallback>(provider => provider.GetRequiredService<WeeklyLetters>())
        .AddHostedService<FollowUpClock>()
        .AddSingleton<HeldMeetings>()
        .AddSingleton<MinutesChoice>()
        .AddSingleton<MinutesGate>()
        .AddSingleton<MinutesStart>()
        .AddSingleton<Prefill>()
        .AddSingleton<Publisher>()
        .AddSingleton<Summaries>()
        .AddSingleton<IStandingCard>(provider => provider.GetRequiredService<Summaries>())
        .AddSingleton<DraftStore>()
        .AddSingleton<GroupChannels>()
        .AddSingleton<MinutesRights>()
        .AddSingleton<MinutesStore>();
}
