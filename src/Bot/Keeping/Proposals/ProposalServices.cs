using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Privacy.Retention;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Keeping.Proposals;

internal static class ProposalServices
{
    /// <summary>What somebody proposes and others decide, and reports of what is wrong.</summary>
    public static IServiceCollection AddProposals(this IServiceCollection services) => services
        .AddSingleton(new JobPartition(RegisterKeys.Partition))
        .AddSingleton<Deciders>()
        .AddSingleton<ProposalDelivery>()
        .AddSingleton<ProposalDesk>()
        .AddSingleton<ProposalReader>()
        .AddSingleton<ProposalStore>()
        .AddSingleton<IClick, ProposalClicks>()
        .AddSingleton<IClick, ReportClicks>()
        .AddSingleton<ICommand, ProposalsCommand>()
        .AddSingleton<ICommand, ReportCommand>()
        .AddSingleton<IJobHandler, AnswerJob>()
        .AddSingleton<IJobHandler, ProposalJob>()
        .AddSingleton<INewcomer>(provider => provider.GetRequiredService<ProposalDelivery>())
        .AddSingleton<IRetention, ProposalRetention>();
}
