using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Minutes.FollowUp;
using Samverkan.Bot.Minutes.Reading;
using Samverkan.Bot.Minutes.Writing;
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
        .AddSingleton<ICommand, LetterCommand>()
        .AddSingleton<LetterReaders>()
        .AddSingleton<RecordSearch>()
        .AddSingleton<Reminders>()
        .AddSingleton<WeeklyLetters>()
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
