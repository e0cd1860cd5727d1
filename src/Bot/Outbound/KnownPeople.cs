using Samverkan.Bot.Access;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Outbound;

/// <summary>
/// Where the bot reaches whom: the conversation that somebody has with the bot alone, by directory identity. Personal data; it goes when
/// the bot is removed there or may not write there any more.
/// </summary>
internal sealed class KnownPeople(IRowStore rows, JobAnnouncer announcer, TimeProvider time)
{
    private const int Attempts = 5;
    private const string Person = "Person";

    /// <returns>Null when the bot does not reach this person.</returns>
    public async Task<KnownPerson?> FindAsync(DirectoryIdentity person, CancellationToken cancellationToken) =>
        await rows.FindAsync(ConversationKeys.Person(person), cancellationToken) is { } row ? KnownPerson.Of(row) : null;

    /// <summary>Keeps where a person is reached. Of one who was not reached there before, those who wait for that are told, by a job.</summary>
    public async Task KeepAsync(KnownPerson person, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var row = await rows.FindAsync(ConversationKeys.Person(person.Identity), cancellationToken);
            var before = row is null ? null : KnownPerson.Of(row);
            if (before == person)
            {
                return;
            }

            var isNew = before?.Chat.Id != person.Chat.Id;
            var job = Job.New(ConversationKeys.Partition, MetJob.KindOfJob, ConversationKeys.Person(person.Identity).Row, time.GetUtcNow(), time);
            List<RowWrite> writes = [Put(row, ConversationKeys.Person(person.Identity), person.Values())];
            if (isNew)
            {
                var whose = ConversationKeys.Whose(person.Chat.Id);
                writes.Add(Put(await rows.FindAsync(whose, cancellationToken), whose, new RowValues { [Person] = $"{person.Identity.Tenant}/{person.Identity.ObjectId}" }));
                writes.Add(JobRows.Insert(job));
                if (before is not null && await rows.FindAsync(ConversationKeys.Whose(before.Chat.Id), cancellationToken) is { } left)
                {
                    writes.Add(new RowWrite.Delete(left.Key, left.ETag));
                }
            }

            if (await rows.WriteAsync(writes, cancellationToken) is WriteOutcome.Written)
            {
                if (isNew)
                {
                    await announcer.AnnounceAsync(job.Address, TimeSpan.Zero, cancellationToken);
                }

                return;
            }
        }
    }

    /// <summary>The bot no longer reaches this person; it will when he or she writes to it again.</summary>
    public async Task ForgetAsync(DirectoryIdentity person, CancellationToken cancellationToken)
    {
        if (await rows.FindAsync(ConversationKeys.Person(person), cancellationToken) is { } row)
        {
            await DeleteAsync(row, await rows.FindAsync(ConversationKeys.Whose(KnownPerson.Of(row).Chat.Id), cancellationToken), cancellationToken);
        }
    }

    /// <summary>The bot no longer reaches whoever it reached in this conversation alone, if anybody.</summary>
    public async Task ForgetAtAsync(string conversation, CancellationToken cancellationToken)
    {
        if (await rows.FindAsync(ConversationKeys.Whose(conversation), cancellationToken) is { } whose
            && DirectoryIdentity.Parse(whose.Values.Text(Person)) is { } person)
        {
            await DeleteAsync(await rows.FindAsync(ConversationKeys.Person(person), cancellationToken), whose, cancellationToken);
        }
    }

    // A conflict: he or she has just written, from there or elsewhere, and is reached.
    private async Task DeleteAsync(Row? person, Row? whose, CancellationToken cancellationToken)
    {
        RowWrite[] writes = [.. new[] { person, whose }.OfType<Row>().Select(row => new RowWrite.Delete(row.Key, row.ETag))];
        if (writes.Length > 0)
        {
            await rows.WriteAsync(writes, cancellationToken);
        }
    }

    private static RowWrite Put(Row? found, RowKey key, RowValues values) =>
        found is null ? new RowWrite.Insert(key, values) : new RowWrite.Replace(key, values, found.ETag);
}
