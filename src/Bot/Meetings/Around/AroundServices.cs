using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Meetings.Around.Agendas;
using Samverkan.Bot.Meetings.Around.Asking;
using Samverkan.Bot.Meetings.Around.Saying;
using Samverkan.Bot.Meetings.Around.Watching;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Outbound.Standing;

namespace Samverkan.Bot.Meetings.Around;

internal static class AroundServices
{
    /// <summary>What goes on around a meeting: the agenda before it, and that its summary is asked for when it is over.</summary>
    public static IServiceCollection AddAroundMeetings(this IServiceCollection services) => services
        .AddSingleton<AgendaStore>()
        .AddSingleton<AbsenceStore>()
        .AddSingleton<IStandingCard, AgendaPost>()
        .AddSingleton<WatchWriter>()
        .AddSingleton<MeetingEndings>()
        .AddHostedService<MeetingWatch>()
        .AddSingleton<SummaryAsking>()
        .AddSingleton<IFallback>(provider => provider.GetRequiredService<SummaryAsking>())
        .AddSingleton<IJobHandler, AskingJob>()
        .AddSingleton<AgendaGate>()
        .AddSingleton<MeantMeetings>()
        .AddSingleton<OwnSeats>()
        .AddSingleton<PointDesk>()
        .AddSingleton<AbsenceDesk>()
        .AddSingleton<IClick, PointClicks>()
        .AddSingleton<IClick, AbsenceClicks>()
        .AddSingleton<ICommand, ProposeCommand>()
        .AddCommand(
            AbsenceClicks.Open,
            new CommandWords(["jag kommer inte", "jag kan inte komma"], ["I can't come", "I can’t come", "I cannot come", "I can not come", "I'm not coming", "I’m not coming", "I am not coming"]),
            new Localized("säg att du inte kommer, till exempel ”jag kommer inte på LÖK 15 mars”", "say that you can't come, such as “I can't come to LÖK on 15 March”"))
        .AddCommand(
            AbsenceClicks.Come,
            new CommandWords(["jag kommer ändå", "jag kan komma ändå"], ["I'm coming after all", "I’m coming after all", "I am coming after all", "I can come after all"]),
            new Localized("säg att du kommer ändå", "say that you come after all"));

    private static IServiceCollection AddCommand(this IServiceCollection services, string verb, CommandWords words, Localized purpose) =>
        services.AddSingleton<ICommand>(provider => ActivatorUtilities.CreateInstance<AbsenceCommand>(provider, verb, words, purpose));
}
