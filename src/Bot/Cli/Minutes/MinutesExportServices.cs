using Samverkan.Bot.Minutes;
using Samverkan.Bot.Minutes.Export;

namespace Samverkan.Bot.Cli.Minutes;

internal static class MinutesExportServices
{
    /// <summary>The export of records, with what it needs of the bot beside the plans and the list of meetings.</summary>
    public static IServiceCollection AddMinutesExport(this IServiceCollection services) => services
        .AddSingleton<ActionStore>()
        .AddSingleton<DraftStore>()
        .AddSingleton<MinutesStore>()
        .AddSingleton<RecordsExport>()
        .AddTransient<MinutesExportCommand>();
}
