using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Samverkan.Bot.Conversation;

namespace Samverkan.Bot.Access;

/// <summary>The names of people who are members of the conversation at hand. A personal chat has no other member than who writes there, so nobody is asked.</summary>
internal sealed partial class Colleagues(ILogger<Colleagues> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <param name="objectId">In the directory of the sender's tenant.</param>
    /// <returns>Null when the conversation does not know, or not in time.</returns>
    public async ValueTask<string?> NameAsync(ITurnContext turnContext, Sender sender, string objectId, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.KindOfConversation() == ConversationKind.Personal || !Guid.TryParse(objectId, out var id))
        {
            return null;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var member = await TeamsInfo.GetMemberAsync(turnContext, $"{id}", patience.Token);
            return Same(member?.AadObjectId, objectId) && Same(member?.TenantId, sender.Tenant) && !string.IsNullOrWhiteSpace(member?.Name) ? member.Name.Trim() : null;
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotObtained(logger, error.GetType().Name);
            return null;
        }
    }

    private static bool Same(string? one, string? other) => one is not null && one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static partial class Log
    {
        [LoggerMessage(122, LogLevel.Information, "The name of a colleague was not obtained ({Error}): it is asked for.")]
        public static partial void NotObtained(ILogger logger, string error);
    }
}
