using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>The adapter without HTTP: turns from activities, and what a turn sends through the connector.</summary>
public abstract class CloudAdapterBase : BotAdapter
{
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = default)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }
    protected ILogger Logger { get; }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
            responses[i] = await SendAsync(turnContext, activities[i], cancellationToken);
        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        ConnectorOf(turnContext).Conversations.UpdateActivityAsync(activity, cancellationToken);

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ConnectorOf(turnContext).Conversations.DeleteActivityAsync(reference.Conversation?.Id ?? "", reference.ActivityId ?? "", cancellationToken);
    }

    public override Task ContinueConversationAsync(string botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(CreateClaimsIdentity(botAppId), reference.GetContinuationActivity(), null, callback, cancellationToken);
    }

    public override async Task CreateConversationAsync(
        string botAppId, string channelId, string serviceUrl, string? audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversationParameters);
        var identity = CreateClaimsIdentity(botAppId);
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        using var connector = await connectors.CreateAsync(serviceUrl, audience, cancellationToken);
        var created = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken);
        using var turn = CreateTurn(CreatedActivity(created, channelId, serviceUrl, conversationParameters), identity, connector, connectors);
        await RunPipelineAsync(turn, callback, cancellationToken);
    }

    protected async Task ProcessProactiveAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string? audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationActivity);
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        using var connector = await connectors.CreateAsync(continuationActivity.ServiceUrl ?? "", audience, cancellationToken);
        using var turn = CreateTurn(continuationActivity, claimsIdentity, connector, connectors);
        await RunPipelineAsync(turn, callback, cancellationToken);
    }

    /// <summary>Runs the turn of an activity that came in; null when there is nothing to answer but a success.</summary>
    protected async Task<InvokeResponse?> ProcessActivityAsync(string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var result = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        return await ProcessActivityAsync(result, activity, callback, cancellationToken);
    }

    protected async Task<InvokeResponse?> ProcessActivityAsync(AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        var identity = authenticateRequestResult.ClaimsIdentity ?? new ClaimsIdentity();
        var connectors = authenticateRequestResult.ConnectorFactory ?? BotFrameworkAuthentication.CreateConnectorFactory(identity);
        activity.CallerId = authenticateRequestResult.CallerId;
        using var connector = await connectors.CreateAsync(activity.ServiceUrl ?? "", authenticateRequestResult.Audience, cancellationToken);
        using var turn = CreateTurn(activity, identity, connector, connectors);
        await RunPipelineAsync(turn, callback, cancellationToken);
        return Answer(turn);
    }

    protected ClaimsIdentity CreateClaimsIdentity(string? botAppId) => new(
    [
        new Claim(AuthenticationConstants.AudienceClaim, botAppId ?? ""),
        new Claim(AuthenticationConstants.AppIdClaim, botAppId ?? ""),
    ]);

    private TurnContext CreateTurn(Activity activity, ClaimsIdentity identity, IConnectorClient connector, ConnectorFactory connectors)
    {
        var turn = new TurnContext(this, activity);
        turn.TurnState.Add(BotIdentityKey, identity);
        turn.TurnState.Add(connector);
        turn.TurnState.Add(connectors);
        return turn;
    }

    private static Activity CreatedActivity(ConversationResourceResponse created, string channelId, string serviceUrl, ConversationParameters parameters) => new()
    {
        Type = ActivityTypes.Event,
        Name = ActivityEventNames.CreateConversation,
        ChannelId = channelId,
        ServiceUrl = serviceUrl,
        Id = created.ActivityId ?? Guid.NewGuid().ToString("n"),
        Conversation = new ConversationAccount { Id = created.Id, TenantId = parameters.TenantId },
        ChannelData = parameters.ChannelData,
        Recipient = parameters.Bot,
    };

    private static InvokeResponse? Answer(TurnContext turn)
    {
        if (turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
            return new InvokeResponse { Status = 200, Body = new ExpectedReplies(turn.BufferedReplyActivities) };
        if (turn.Activity.Type != ActivityTypes.Invoke)
            return null;

        // Whoever handles the error may have answered; else there is nothing to say but that the activity came.
        return turn.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse ?? (turn.Faulted ? null : new InvokeResponse { Status = 501 });
    }

    private static async Task<ResourceResponse> SendAsync(ITurnContext turn, Activity activity, CancellationToken cancellationToken)
    {
        activity.Id = null;
        switch (activity.Type)
        {
            case ActivityTypesEx.InvokeResponse:
                turn.TurnState.Set(InvokeResponseKey, activity);
                return new ResourceResponse("");
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return new ResourceResponse("");
        }

        var conversations = ConnectorOf(turn).Conversations;
        return string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? await conversations.SendToConversationAsync(activity, cancellationToken)
            : await conversations.ReplyToActivityAsync(activity, cancellationToken);
    }

    private static IConnectorClient ConnectorOf(ITurnContext turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("The turn has no connector.");
    }
}
