using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Samverkan.Bot.Access;
using Samverkan.Bot.Privacy;

namespace Samverkan.Bot.Conversation;

/// <summary>The adapter with the rules of every turn, in order: where from, whose it is, where the answer goes, whether it is new, what it may hold.</summary>
internal sealed class TeamsAdapter : CloudAdapter
{
    public TeamsAdapter(
        BotFrameworkAuthentication authentication,
        ChannelMiddleware channel,
        TenantMiddleware tenant,
        ServiceHostMiddleware serviceHost,
        DuplicateMiddleware duplicates,
        PersonalNumberMiddleware personalNumbers,
        TurnFaults faults,
        ILogger<TeamsAdapter> logger)
        : base(authentication, logger)
    {
        Use(channel);
        Use(tenant);
        Use(serviceHost);
        Use(duplicates);
        Use(personalNumbers);
        OnTurnError = faults.AnswerAsync;
    }
}
