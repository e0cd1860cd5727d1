namespace Samverkan.Bot.Tests.Storage;

/// <summary>A folder of one test's own, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("samverkan-").FullName;

    /// <summary>Where the embedded store of the test is, in a folder that does not exist yet.</summary>
    public string Store => System.IO.Path.Combine(Path, ".data", "samverkan.db");

    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
