using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Embedded;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>The register in the embedded store.</summary>
public sealed class RegisterStoreTests : RegisterStoreContract, IDisposable
{
    private readonly TemporaryFolder folder;
    private readonly EmbeddedRowStore rows;
    private readonly EmbeddedRowStore other;

    public RegisterStoreTests()
        : this(new TemporaryFolder())
    {
    }

    private RegisterStoreTests(TemporaryFolder folder)
        : this(folder, new EmbeddedRowStore(folder.Store))
    {
    }

    private RegisterStoreTests(TemporaryFolder folder, EmbeddedRowStore rows)
        : base(rows)
    {
        this.folder = folder;
        this.rows = rows;
        other = new EmbeddedRowStore(folder.Store);
    }

    private protected override IRowStore Other => other;

    public void Dispose()
    {
        rows.Dispose();
        other.Dispose();
        folder.Dispose();
    }
}
