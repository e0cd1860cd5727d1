using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;

namespace Samverkan.Benchmarks.Registers;

/// <summary>A register in an embedded store of its own, in a folder that goes with it.</summary>
internal sealed class RegisterStoreFile : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("samverkan-benchmarks-").FullName;
    private readonly EmbeddedRowStore rows;

    public RegisterStoreFile()
    {
        rows = new EmbeddedRowStore(Path.Combine(folder, "samverkan.db"));
        Store = new RegisterStore(rows, TimeProvider.System);
    }

    public RegisterStore Store { get; }

    public Task WriteAsync(RegisterContent content) => Store.ReplaceAsync(former: null, content, new RegisterChange("import", "benchmarks"), CancellationToken.None);

    public void Dispose()
    {
        rows.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
