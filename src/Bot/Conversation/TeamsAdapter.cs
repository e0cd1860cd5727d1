using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Samverkan.Bot.Access;
using Samverkan.Bot.Privacy;
using Samverkan.Bot.Telemetry;

namespace Samverkan.Bot.Conversation;

/// <summary>The adapter with the rules of every turn, in order: how it is measured, whose it is, where the answer goes, whether it is new, what it may hold.</summary>
internal sealed class TeamsAdapter : CloudAdapter
{
    public TeamsAdapter(
        BotFrameworkAuthentication authentication,
        TurnMiddleware turns,
        TenantMiddleware tenant,
        ServiceHostMiddleware serviceHost,
        DuplicateMiddleware duplicates,
        PersonalNumberMiddleware personalNumbers,
        TurnFaults faults,
        ILogger<TeamsAdapter> logger)
        : base(authentication, logger)
    {
        Use(turns);
        Use(tenant);
        Use(serviceHost);
        Use(duplicates);
        Use(personalNumbers);
        OnTurnError = faults.AnswerAsync;
    }
}
