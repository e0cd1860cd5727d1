using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Samverkan.Bot.Access;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Privacy;
using Samverkan.Bot.Telemetry;

namespace Samverkan.Bot.Conversation;

/// <summary>
/// The adapter with the rules of every turn, in order: how it is measured, where from, whose it is, where the answer goes, whether it is new, what it may hold, who is reached there.
/// What a turn says goes out by <see cref="Deliveries"/>.
/// </summary>
internal sealed class TeamsAdapter : CloudAdapter
{
    private readonly Deliveries deliveries;
    private readonly ServiceHosts hosts;

    public TeamsAdapter(
        BotFrameworkAuthentication authentication,
        TurnMiddleware turns,
        ChannelMiddleware channel,
        TenantMiddleware tenant,
        ServiceHostMiddleware serviceHost,
        DuplicateMiddleware duplicates,
        SilenceMiddleware silence,
        AcquaintanceMiddleware acquaintance,
        PersonalNumberMiddleware personalNumbers,
        TurnFaults faults,
        Deliveries deliveries,
        ServiceHosts hosts,
        ILogger<TeamsAdapter> logger)
        : base(authentication, logger)
    {
        this.deliveries = deliveries;
        this.hosts = hosts;
        Use(turns);
        Use(channel);
        Use(tenant);
        Use(serviceHost);
        Use(duplicates);
        Use(silence);
        Use(personalNumbers);
        Use(acquaintance);
        OnTurnError = faults.AnswerAsync;
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            responses[i] = activities[i].Type is ActivityTypesEx.InvokeResponse or ActivityTypes.Trace
                ? await SendNowAsync(turnContext, activities[i], cancellationToken)
                : await deliveries.DeliverAsync(activities[i], replaces: false, (activity, either) => SendNowAsync(turnContext, activity, either), cancellationToken);
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        deliveries.DeliverAsync(activity, replaces: true, (each, either) => base.UpdateActivityAsync(turnContext, each, either), cancellationToken);

    /// <exception cref="InvalidOperationException">The conversation would be made at a host that no token may go to.</exception>
    public override Task CreateConversationAsync(
        string botAppId, string channelId, string serviceUrl, string? audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        hosts.Allow(serviceUrl) // It sends before any turn, and so before the middleware.
            ? base.CreateConversationAsync(botAppId, channelId, serviceUrl, audience, conversationParameters, callback, cancellationToken)
            : throw new InvalidOperationException("Outbound:ServiceHosts does not have that host.");

    private async Task<ResourceResponse> SendNowAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        (await base.SendActivitiesAsync(turnContext, [activity], cancellationToken))[0];
}
