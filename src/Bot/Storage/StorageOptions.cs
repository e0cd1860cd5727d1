namespace Samverkan.Bot.Storage;

/// <summary><c>Storage:*</c>: where the store is.</summary>
internal sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The file of the embedded store; relative to the content root (of a terminal command: the current directory).</summary>
    public string Path { get; set; } = System.IO.Path.Combine(".data", "samverkan.db");

    public string PathIn(string root) => System.IO.Path.GetFullPath(Path, root);
}
