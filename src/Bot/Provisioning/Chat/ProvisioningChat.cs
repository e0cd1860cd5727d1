using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Provisioning.Preflight;
using Samverkan.Bot.Provisioning.Unattended;

namespace Samverkan.Bot.Provisioning.Chat;

internal static class ProvisioningChat
{
    /// <summary>What administrators say and click about channels and meetings, and what goes on by itself. Graph is not loaded before somebody asks.</summary>
    public static IServiceCollection AddProvisioningChat(this IServiceCollection services) => services
        .AddSingleton<Gate>()
        .AddSingleton<LateCards>()
        .AddSingleton<PlanDesk>()
        .AddSingleton<ICommand, PlanCommand>()
        .AddSingleton<ICommand, DriftCommand>()
        .AddSingleton<ICommand, ResumeCommand>()
        .AddSingleton<ICommand, StatusCommand>()
        .AddSingleton<IClick, PlanClicks>()
        .AddSingleton<IClick, LineClicks>()
        .AddSingleton<Prober>()
        .AddSingleton(provider => new Lazy<Prober>(provider.GetRequiredService<Prober>))
        .AddSingleton<StatusReader>()
        .AddSingleton<AdministratorPosts>()
        .AddSingleton<UnattendedPlan>()
        .AddSingleton(provider => new Lazy<UnattendedPlan>(provider.GetRequiredService<UnattendedPlan>))
        .AddSingleton<IJobHandler, NightJob>()
        .AddSingleton<IJobHandler, ChangeJob>()
        .AddHostedService<NightClock>()
        .AddHostedService<RegisterWatch>()
        .AddHostedService<ResumeAtStart>();
}
