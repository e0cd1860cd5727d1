using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Meetings.Calendar;

namespace Samverkan.Bot.Meetings;

internal static class MeetingServices
{
    /// <summary>Meetings that people book, move and cancel in the chat.</summary>
    public static IServiceCollection AddMeetings(this IServiceCollection services) => services
        .AddSingleton<MeetingRights>()
        .AddSingleton<MeetingGate>()
        .AddSingleton<MeetingGroups>()
        .AddSingleton<MeetingResolver>()
        .AddSingleton<OrderStore>()
        .AddSingleton(provider => new JoinRule(provider.GetRequiredService<IHostEnvironment>().IsDevelopment()))
        .AddSingleton<JoinLinks>()
        .AddSingleton<KnownMeetings>()
        .AddHostedService<MeetingsRefresh>()
        .AddSingleton<AttendanceReader>()
        .AddSingleton<IJobHandler, OrderJob>()
        .AddSingleton<IClick, MeetingClicks>()
        .AddCommand(MeetingAct.Book, new CommandWords(["boka"], ["book"]) { IsOffered = true }, new Localized("boka ett möte, till exempel ”boka LÖK 15 mars kl 13–15”", "book a meeting, such as “book LÖK 15 March 13–15”"))
        .AddCommand(MeetingAct.Move, new CommandWords(["flytta", "boka om", "omboka"], ["move", "reschedule"]), new Localized("flytta ett möte, till exempel ”flytta LÖK 15 mars till 20 mars kl 13”", "move a meeting, such as “move LÖK 15 March to 20 March 13:00”"))
        .AddCommand(MeetingAct.Cancel, new CommandWords(["ställ in", "avboka"], ["cancel"]), new Localized("ställ in ett möte, till exempel ”ställ in LÖK 15 mars”", "cancel a meeting, such as “cancel LÖK 15 March”"));

    private static IServiceCollection AddCommand(this IServiceCollection services, MeetingAct act, CommandWords words, Localized purpose) =>
        services.AddSingleton<ICommand>(provider => ActivatorUtilities.CreateInstance<MeetingCommand>(provider, act, words, purpose));
}
