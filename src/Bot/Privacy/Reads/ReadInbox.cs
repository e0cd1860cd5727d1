using System.Threading.Channels;
using Microsoft.Bot.Builder;
using Samverkan.Bot.Access;
using Samverkan.Bot.Conversation;
using Samverkan.Questions;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Privacy.Reads;

/// <summary>
/// The reads that are not written yet. A turn leaves them here and goes on: no I/O, and nothing at all when nobody is named. When it is
/// full the oldest go.
/// </summary>
internal sealed class ReadInbox
{
    public const int Capacity = 10_000;
    private const int LongestUserId = 256;

    private readonly TimeProvider time;
    private readonly Channel<PersonRead> reads;
    private int lost;

    public ReadInbox(TimeProvider time)
    {
        this.time = time;
        reads = Channel.CreateBounded<PersonRead>(
            new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true },
            _ => Interlocked.Increment(ref lost));
    }

    public void Note(ITurnContext turnContext, Sender sender, Reply reply) => Note(turnContext, sender, PersonsNamed(reply));

    public void Note(ITurnContext turnContext, Sender sender, IReadOnlyList<PersonId> persons)
    {
        if (persons.Count > 0)
        {
            reads.Writer.TryWrite(new PersonRead(time.GetUtcNow(), ReaderOf(turnContext, sender), (ReadPlace)turnContext.Activity.KindOfConversation(), persons));
        }
    }

    /// <summary>Somebody was told of these persons without having asked, in a conversation with the bot alone.</summary>
    public void Note(DirectoryIdentity reader, IReadOnlyList<PersonId> persons) => Note(reader, ReadPlace.Personal, persons);

    /// <summary>Somebody was told of these persons outside of any turn.</summary>
    public void Note(DirectoryIdentity reader, ReadPlace where, IReadOnlyList<PersonId> persons)
    {
        if (persons.Count > 0)
        {
            reads.Writer.TryWrite(new PersonRead(time.GetUtcNow(), new Reader.Known(reader), where, persons));
        }
    }

    /// <summary>Takes the oldest, not more than <paramref name="most"/>.</summary>
    public IReadOnlyList<PersonRead> Take(int most)
    {
        List<PersonRead> taken = [];
        while (taken.Count < most && reads.Reader.TryRead(out var read))
        {
            taken.Add(read);
        }

        return taken;
    }

    /// <returns>How many were lost since it was last asked.</returns>
    public int TakeLost() => Interlocked.Exchange(ref lost, 0);

    private static IReadOnlyList<PersonId> PersonsNamed(Reply reply)
    {
        IReadOnlyList<PersonId> named = [];
        for (var i = 0; i < reply.Answers.Count; i++)
        {
            var more = reply.Answers[i].PersonsNamed;
            named = named.Count == 0 ? more : more.Count == 0 ? named : [.. named.Union(more)];
        }

        return named;
    }

    // A directory id is a GUID; whatever else stands there is nobody's id and is not kept.
    private static Reader ReaderOf(ITurnContext turnContext, Sender sender)
    {
        var user = turnContext.Activity.UserId();
        return DirectoryIdentity.Parse($"{sender.Tenant}/{sender.ObjectId}") is { } identity
            ? new Reader.Known(identity)
            : new Reader.OfChannel(user.Length > LongestUserId ? user[..LongestUserId] : user);
    }
}
