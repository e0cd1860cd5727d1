using Microsoft.Extensions.DependencyInjection.Extensions;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Keeping.History;

internal static class HistoryServices
{
    /// <summary>What was changed in the register, when and by whom.</summary>
    public static IServiceCollection AddHistory(this IServiceCollection services)
    {
        services.TryAddSingleton<RegisterLog>();
        return services
            .AddSingleton<RegisterHistory>()
            .AddSingleton<HistoryPages>()
            .AddSingleton<ICommand, HistoryCommand>()
            .AddSingleton<IClick, HistoryClick>();
    }
}
