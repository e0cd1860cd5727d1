using System.Text.Json;
using Samverkan.Register;
using Samverkan.Register.Edits;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>The audit of changes: who changed what and when, with the rows before and after. Rows are only added; only the name of somebody who is erased goes.</summary>
internal sealed class RegisterLog(IRowStore rows)
{
    /// <summary>The changes from one version to another, both included, the oldest first.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be used, or its rows are not what this program writes.</exception>
    public IAsyncEnumerable<AuditedChange> ChangesAsync(long first, long last, CancellationToken cancellationToken) =>
        rows.QueryAsync(RegisterKeys.Partition, RegisterKeys.ChangesBetween(first, last), cancellationToken).Select(row => Trusted(() => AuditedChange.Of(row)));

    /// <summary>The rows before and after of a change, in order.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be used, or its rows are not what this program writes.</exception>
    public async Task<IReadOnlyList<RowEdit>> EditsAsync(AuditedChange change, CancellationToken cancellationToken)
    {
        var read = new EditRows();
        List<RowEdit> edits = [];
        await foreach (var row in rows.QueryAsync(RegisterKeys.Partition, RegisterKeys.EditsOf(change.Edits), cancellationToken))
        {
            edits.Add(Trusted(() => read.Read(row)));
        }

        return edits;
    }

    /// <summary>The register as it was known at a time, told again from the changes up to then.</summary>
    public async Task<RegisterContent> ReplayAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var content = new RegisterContent();
        await foreach (var change in ChangesAsync(1, RegisterKeys.LastVersion, cancellationToken))
        {
            // The versions tell the order; the clocks of several instances do not quite.
            if (change.At > until)
            {
                break;
            }

            content = content.Made(await EditsAsync(change, cancellationToken));
        }

        return content;
    }

    private static T Trusted<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException or FormatException or ArgumentException)
        {
            throw new StoreUnavailableException($"The audit of the register cannot be read: {exception.Message}", exception);
        }
    }
}
