using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Keeping.Checks;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Keeping.Groups;
using Samverkan.Bot.Keeping.History;
using Samverkan.Bot.Keeping.Proposals;
using Samverkan.Bot.Keeping.Reviews;

namespace Samverkan.Bot.Keeping;

internal static class KeepingServices
{
    /// <summary>The forms that change the register, their commands, and what follows from them.</summary>
    public static IServiceCollection AddKeeping(this IServiceCollection services) => services
        .AddSingleton<RegisterWriter>()
        .AddProposals()
        .AddReviews()
        .AddSingleton<FormFlow>()
        .AddSingleton<IClick>(provider => provider.GetRequiredService<FormFlow>())
        .AddPeopleForms()
        .AddGroupForms()
        .AddChecks()
        .AddHistory();

    public static IServiceCollection AddForm<T>(this IServiceCollection services, CommandWords words, Localized purpose)
        where T : class, IForm => services
        .AddForm<T>()
        .AddSingleton<ICommand>(provider => ActivatorUtilities.CreateInstance<FormCommand>(provider, provider.GetRequiredService<T>(), words, purpose));

    /// <summary>A form that only buttons open.</summary>
    public static IServiceCollection AddForm<T>(this IServiceCollection services)
        where T : class, IForm => services
        .AddSingleton<T>()
        .AddSingleton<IForm>(provider => provider.GetRequiredService<T>());
}
