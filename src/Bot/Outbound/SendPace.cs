using Microsoft.Extensions.Options;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Hosting.Configuration;

namespace Samverkan.Bot.Outbound;

/// <summary>
/// How fast messages may go: what Teams takes of one bot, in each conversation and in each tenant. Each conversation has its own pace,
/// so one that is held up does not delay the others. Without an app id there is no Teams at the other end, and no pace.
/// </summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit</remarks>
internal sealed class SendPace(IOptions<BotIdentityOptions> bot, TimeProvider time)
{
    private const int MostConversations = 10_000;
    private const int MostTenants = 100;

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private static readonly RateWindow[] OfConversation =
    [
        new(7, TimeSpan.FromSeconds(1)),
        new(8, TimeSpan.FromSeconds(2)),
        new(60, TimeSpan.FromSeconds(30)),
        new(1_800, TimeSpan.FromHours(1)),
    ];

    private static readonly RateWindow[] OfTenant = [new(50, TimeSpan.FromSeconds(1))];

    private readonly bool isPaced = !string.IsNullOrEmpty(bot.Value.MicrosoftAppId);
    private readonly Lock access = new();
    private readonly RecentEntries<string, PacedSends> conversations = new(MostConversations, Lifetime, time);
    private readonly RecentEntries<string, PacedSends> tenants = new(MostTenants, Lifetime, time);
    private readonly RecentEntries<string, DateTimeOffset> held = new(MostConversations, Lifetime, time);

    /// <summary>Takes the next place in the row of a conversation, if it is near enough.</summary>
    /// <param name="tenant">Counted too where it is given.</param>
    /// <returns>How long to wait for it. Longer than <paramref name="patience"/>: no place was taken.</returns>
    public TimeSpan Reserve(string conversation, string? tenant, TimeSpan patience)
    {
        var now = time.GetUtcNow();
        var place = held.TryGet(conversation, out var until) && until > now ? until : now;
        if (!isPaced)
        {
            return place - now;
        }

        lock (access)
        {
            var ofConversation = Of(conversations, conversation, OfConversation);
            var ofTenant = tenant is null ? null : Of(tenants, tenant, OfTenant);
            place = ofConversation.Next(place);
            place = ofTenant?.Next(place) ?? place;
            if (place - now <= patience)
            {
                ofConversation.Take(place);
                ofTenant?.Take(place);
            }
        }

        return place - now;
    }

    /// <summary>The connector has asked for silence in a conversation.</summary>
    public void Hold(string conversation, TimeSpan delay) => held.Set(conversation, time.GetUtcNow() + delay);

    private static PacedSends Of(RecentEntries<string, PacedSends> entries, string key, RateWindow[] windows)
    {
        var sends = entries.TryGet(key, out var known) && known is not null ? known : new PacedSends(windows);
        entries.Set(key, sends);
        return sends;
    }
}
