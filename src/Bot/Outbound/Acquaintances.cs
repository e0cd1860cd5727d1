using System.Threading.Channels;
using Samverkan.Bot.Conversation;

namespace Samverkan.Bot.Outbound;

/// <summary>
/// What this process remembers of people it has kept, so that a turn leaves nothing to keep but somebody new; and those that are not kept
/// yet. What is lost here, by a store that is away or a process that ends, is kept with what is heard next.
/// </summary>
internal sealed class Acquaintances(TimeProvider time)
{
    private const int Capacity = 10_000;
    private const int MostNew = 1_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    /// <summary>A person has one chat with the bot. Whoever seems to have many is kept at one of them for a while.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly RecentEntries<EntryKey, Kept> people = new(Capacity, Lifetime, time);
    private readonly RecentEntries<EntryKey, EntryKey> conversations = new(Capacity, Lifetime, time);
    private readonly Channel<KnownPerson> fresh = Channel.CreateBounded<KnownPerson>(new BoundedChannelOptions(MostNew) { SingleReader = true });

    /// <summary>Those that are to be kept.</summary>
    public ChannelReader<KnownPerson> New => fresh.Reader;

    /// <param name="person">What tells one person from another.</param>
    /// <param name="where">All that is kept besides; when it is another, it is kept anew.</param>
    public bool IsKept(EntryKey person, EntryKey where) =>
        people.TryGet(person, out var kept) && (kept.Where == where || time.GetElapsedTime(kept.At) < Patience);

    public void Keep(EntryKey person, EntryKey where, KnownPerson known)
    {
        if (fresh.Writer.TryWrite(known))
        {
            people.Set(person, new Kept(where, time.GetTimestamp()));
            conversations.Set(EntryKey.Of(known.Chat.Id), person);
        }
    }

    /// <summary>What is heard from there next is kept, as if for the first time.</summary>
    public void Forget(string conversation)
    {
        if (conversations.TryGet(EntryKey.Of(conversation), out var person))
        {
            people.Remove(person);
        }
    }

    private readonly record struct Kept(EntryKey Where, long At);
}
