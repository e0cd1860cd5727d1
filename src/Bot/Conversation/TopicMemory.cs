using Microsoft.Bot.Schema;
using Samverkan.Questions;

namespace Samverkan.Bot.Conversation;

/// <summary>What each user last asked about in each conversation, for half an hour.</summary>
internal sealed class TopicMemory(TimeProvider time)
{
    private const int Capacity = 5_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private readonly RecentEntries<EntryKey, Topic> topics = new(Capacity, Lifetime, time);

    public Topic? Of(Activity activity) => topics.TryGet(Key(activity), out var topic) ? topic : null;

    public void Keep(Activity activity, Topic topic) => topics.Set(Key(activity), topic);

    private static EntryKey Key(Activity activity) => EntryKey.Of(activity.ConversationId(), activity.UserId());
}
