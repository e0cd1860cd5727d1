namespace Samverkan.Bot.Tests.Infra;

/// <summary>infra/ in a folder that a test may write to, without the snapshots.</summary>
internal sealed class InfraCopy : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("samverkan-infra-").FullName;

    public InfraCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Infra, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".snapshot.json", StringComparison.Ordinal)))
        {
            var copy = this[Path.GetRelativePath(Repository.Infra, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? folder);
            File.Copy(file, copy);
        }
    }

    /// <param name="file">Relative to infra/.</param>
    public string this[string file] => Path.Combine(folder, file);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
