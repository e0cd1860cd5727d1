using Samverkan.Bot.Meetings;
using Samverkan.Bot.Meetings.Calendar;

namespace Samverkan.Bot.Cli.Meetings;

internal static class MeetingListServices
{
    /// <summary>The list of meetings, with what it needs of the bot beside the plans.</summary>
    public static IServiceCollection AddMeetingList(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(new JoinRule(TerminalConfiguration.IsDevelopment(configuration)))
        .AddSingleton<KnownMeetings>()
        .AddSingleton<MeetingRights>()
        .AddSingleton<MeetingGroups>()
        .AddTransient<AskedGroups>()
        .AddTransient<MeetingsCommand>();
}
