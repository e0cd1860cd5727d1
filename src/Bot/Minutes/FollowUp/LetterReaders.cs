using Samverkan.Bot.Access;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Minutes.FollowUp;

/// <summary>Who wants the weekly letter: the directory identity and nothing else.</summary>
internal sealed class LetterReaders(IRowStore rows, TimeProvider time)
{
    private const string Prefix = "letter ";
    private const string Since = "Since";

    private static readonly RowRange All = RowRange.Prefix(Prefix);

    public async Task<bool> HasAsync(DirectoryIdentity person, CancellationToken cancellationToken) => await rows.FindAsync(Key(person), cancellationToken) is not null;

    public async Task AddAsync(DirectoryIdentity person, CancellationToken cancellationToken) =>
        await rows.WriteAsync([new RowWrite.Insert(Key(person), new RowValues { [Since] = time.GetUtcNow() })], cancellationToken);

    public async Task RemoveAsync(DirectoryIdentity person, CancellationToken cancellationToken)
    {
        if (await rows.FindAsync(Key(person), cancellationToken) is { } row)
        {
            await rows.WriteAsync([new RowWrite.Delete(row.Key, row.ETag)], cancellationToken);
        }
    }

    public IAsyncEnumerable<DirectoryIdentity> AllAsync(CancellationToken cancellationToken) =>
        rows.QueryAsync(MinutesKeys.Partition, All, cancellationToken).Select(row => DirectoryIdentity.Parse(row.Key.Row[Prefix.Length..])).Where(person => person is not null).Select(person => person.GetValueOrDefault());

    private static RowKey Key(DirectoryIdentity person) => new(MinutesKeys.Partition, $"{Prefix}{person.Tenant}/{person.ObjectId}");
}
