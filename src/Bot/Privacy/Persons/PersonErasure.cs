using Samverkan.Bot.Conversation;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Privacy.Persons;

/// <summary>
/// Erases a person: the register forgets who it was, with an audit as every change has; then every copy in the store. Killed at any point it
/// is run again, and ends where it would have ended.
/// </summary>
internal sealed class PersonErasure(RegisterStore store, IRowStore rows, IWholeStore whole, PersonTraces traces, PendingErasures pending, SwedishCalendar calendar, IEnumerable<IErasureFollower> followers)
{
    /// <summary>How often the register is planned anew on what somebody else wrote, and the copies looked through again.</summary>
    private const int Attempts = 5;

    private static readonly Localized Administrator = new("registrets administratör", "the administrator of the register");

    /// <param name="by">Who does it, as the audit calls it.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be used; run again it goes on.</exception>
    public async Task<ErasureOutcome> RunAsync(PersonId person, string by, CancellationToken cancellationToken)
    {
        if (await store.ReadAsync(cancellationToken) is not { } register || !register.Content.Persons.Any(row => row.Id == person))
        {
            return new ErasureOutcome.NoSuchPerson();
        }

        var needles = await traces.NeedlesAsync(register.Content, person, cancellationToken);
        await pending.KeepAsync(person, RowsOf(needles), cancellationToken);
        if (!await EraseAsync(person, by, cancellationToken))
        {
            return new ErasureOutcome.Overtaken();
        }

        for (var pass = 0; pass < Attempts && await RewriteAsync(needles, cancellationToken) > 0; pass++)
        {
        }

        foreach (var follower in followers)
        {
            await follower.FollowAsync(needles, cancellationToken);
        }

        await ForgetQuotesAsync(needles, cancellationToken);
        await store.SweepAsync(cancellationToken);
        var left = await traces.FindAsync(needles, cancellationToken).Select(row => row.Key).ToListAsync(cancellationToken);
        if (left.Count == 0)
        {
            await pending.EndAsync(person, cancellationToken);
        }

        var forgotten = await whole.ForgetAsync(cancellationToken);
        return left.Count == 0 && forgotten ? new ErasureOutcome.Erased(needles.SharedNames) : new ErasureOutcome.Remains(left);
    }

    // As one row for each name, address and id: it is only read to look for them.
    private static List<Person> RowsOf(Needles needles) =>
    [
        .. needles.Names.Select(name => Known(needles.Person) with { Name = name }),
        .. needles.Addresses.Select(address => Known(needles.Person) with { Address = address }),
        .. needles.Identities.Select(identity => Known(needles.Person) with { TenantId = $"{identity.Tenant}", ObjectId = $"{identity.ObjectId}" }),
        .. needles.ObjectIds.Select(id => Known(needles.Person) with { ObjectId = id }),
    ];

    private static Person Known(PersonId person) => new() { Id = person, Name = Needles.Anonymous, Sources = [] };

    private async Task<bool> EraseAsync(PersonId person, string by, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var key = Guid.NewGuid().ToString("N");
            if (await store.ReadAsync(cancellationToken) is not { } register
                || Acting.Plan(new RegisterSnapshot(register.Content), new Act.Erase(person), new ActContext(calendar.Today, by, Administrator, key)) is not ActOutcome.Planned planned)
            {
                return true;
            }

            if (await store.ChangeAsync(register, planned.Edits, new RegisterChange("erase", by), key, [], cancellationToken) is ChangeOutcome.Changed)
            {
                return true;
            }
        }

        return false;
    }

    /// <returns>How many rows were, or may have been, written over.</returns>
    private async Task<int> RewriteAsync(Needles needles, CancellationToken cancellationToken)
    {
        var (redaction, written) = (new RowRedaction(needles), 0);
        await foreach (var row in whole.RowsAsync(cancellationToken))
        {
            if (redaction.Of(row) is { } write)
            {
                // A conflict is with somebody who wrote it meanwhile; it is looked at again.
                await rows.WriteAsync(write, cancellationToken);
                written++;
                if (write is RowWrite.Delete && row.Key.Partition == ConversationKeys.Partition && row.Values.Has(ConversationKeys.Id))
                {
                    await ForgetConversationAsync(row.Values.Text(ConversationKeys.Id), cancellationToken);
                }
            }
        }

        return written;
    }

    // Where the person talks with the bot alone.
    private async Task ForgetConversationAsync(string conversation, CancellationToken cancellationToken)
    {
        if (await rows.FindAsync(ConversationKeys.Known(conversation), cancellationToken) is { } known)
        {
            await rows.WriteAsync(new RowWrite.Delete(known.Key, known.ETag), cancellationToken);
        }
    }

    /// <summary>
    /// The quotes that nothing rests on any more. The head is written with them, so that nobody who changes the register meanwhile counts
    /// on a quote that goes.
    /// </summary>
    private async Task ForgetQuotesAsync(Needles needles, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts && await store.ReadAsync(cancellationToken) is { } register; attempt++)
        {
            var used = RegisterRows.Inserts(register.Content, register.Head.Generation).Select(write => write.Key).ToHashSet();
            List<RowWrite> deletes = [];
            await foreach (var row in rows.QueryAsync(RegisterKeys.Partition, RegisterKeys.Entries(register.Head.Generation), cancellationToken))
            {
                if (!used.Contains(row.Key) && StoredText.OfValues(row.Values).Any(needles.In) && deletes.Count < RowLimits.WritesInTransaction - 1)
                {
                    deletes.Add(new RowWrite.Delete(row.Key, row.ETag));
                }
            }

            if (deletes.Count == 0)
            {
                return;
            }

            await rows.WriteAsync([new RowWrite.Replace(RegisterKeys.Head, RegisterHead.Values(register.Head.Generation, register.Head.Version), register.Head.ETag), .. deletes], cancellationToken);
        }
    }
}
