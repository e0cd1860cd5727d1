using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Conversation.Commands;

namespace Samverkan.Bot.Keeping.Checks;

internal static class CheckServices
{
    /// <summary>The register checks itself, and each finding has the form that mends it.</summary>
    public static IServiceCollection AddChecks(this IServiceCollection services) => services
        .AddSingleton<CheckPages>()
        .AddSingleton<ICommand, CheckCommand>()
        .AddSingleton<IClick, CheckClick>();
}
