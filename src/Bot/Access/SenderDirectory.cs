using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Samverkan.Bot.Conversation;

namespace Samverkan.Bot.Access;

/// <summary>
/// Finds whose a sender is. In a personal chat the activity's tenant is the sender's. Elsewhere it is that of the host, also for a
/// guest, so the connector is asked, and its answer kept for 15 minutes.
/// </summary>
internal sealed partial class SenderDirectory(TenantRule rule, TimeProvider time, ILogger<SenderDirectory> logger)
{
    private const string Personal = "personal";

    // How the ids of channels and group chats begin.
    private const string Shared = "19:";

    private const int Capacity = 10_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly RecentEntries<(string Conversation, string User), string> tenants = new(Capacity, Lifetime, time);

    public ValueTask<Sender> FindAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (IsPersonal(activity))
        {
            return ValueTask.FromResult(Of(activity, ActivityTenant.Of(activity), isKnown: true));
        }

        return tenants.TryGet(Key(activity), out var tenant) ? ValueTask.FromResult(Of(activity, tenant, isKnown: true)) : AskAsync(turnContext, cancellationToken);
    }

    /// <summary>Somebody who is known by directory identity, apart from any turn.</summary>
    public Sender Of(DirectoryIdentity person) => new($"{person.Tenant}", $"{person.ObjectId}", IsKnown: true, !rule.Allows($"{person.Tenant}"));

    private static bool IsPersonal(Activity activity) =>
        activity.Conversation is { IsGroup: not true } conversation
        && (conversation.ConversationType ?? (activity.ConversationId().StartsWith(Shared, StringComparison.Ordinal) ? null : Personal)) == Personal;

    private static (string Conversation, string User) Key(Activity activity) => (activity.ConversationId(), activity.UserId());

    private Sender Of(Activity activity, string? tenant, bool isKnown) => new(tenant, activity.From?.AadObjectId, isKnown, tenant is not null && !rule.Allows(tenant));

    private async ValueTask<Sender> AskAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var member = await TeamsInfo.GetMemberAsync(turnContext, activity.UserId(), patience.Token);
            if (member?.TenantId is { Length: > 0 } tenant)
            {
                tenants.Set(Key(activity), tenant);
                return Of(activity, tenant, isKnown: true);
            }
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotObtained(logger, error.GetType().Name);
        }

        return Of(activity, null, isKnown: false);
    }

    private static partial class Log
    {
        [LoggerMessage(121, LogLevel.Warning, "The member of a conversation was not obtained ({Error}): the sender has no role and sees no names.")]
        public static partial void NotObtained(ILogger logger, string error);
    }
}
