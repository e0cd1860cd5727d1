using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Embedded;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>Changes of the register in the embedded store.</summary>
public sealed class RegisterChangesTests : RegisterChangesContract, IDisposable
{
    private readonly TemporaryFolder folder;
    private readonly EmbeddedRowStore rows;
    private readonly EmbeddedRowStore other;

    public RegisterChangesTests()
        : this(new TemporaryFolder())
    {
    }

    private RegisterChangesTests(TemporaryFolder folder)
        : this(folder, new EmbeddedRowStore(folder.Store))
    {
    }

    private RegisterChangesTests(TemporaryFolder folder, EmbeddedRowStore rows)
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
