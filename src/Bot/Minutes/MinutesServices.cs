using Samverkan.Bot.Jobs;

namespace Samverkan.Bot.Minutes;

internal static class MinutesServices
{
    /// <summary>Minutes, decisions and action items of meetings.</summary>
    public static IServiceCollection AddMinutes(this IServiceCollection services) => services
        .AddSingleton(new JobPartition(MinutesKeys.Partition))
        .AddSingleton<ActionStore>()
        .AddSingleton<DraftStore>()
        .AddSingleton<GroupChannels>()
        .AddSingleton<MinutesRights>()
        .AddSingleton<MinutesStore>();
}
