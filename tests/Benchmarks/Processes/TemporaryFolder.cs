namespace Samverkan.Benchmarks.Processes;

/// <summary>An empty folder that goes with its owner.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("samverkan-benchmarks-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
