using System.Runtime.CompilerServices;
using Samverkan.Register;
using Samverkan.Register.Model;
using Samverkan.Register.Yaml;

namespace Samverkan.Tests.Register;

/// <summary>The register the program carries, and the text it was made from.</summary>
internal static class Goteborg
{
    public static readonly RegisterContent Content = RegisterFile.Default();

    public static readonly RegisterSnapshot Snapshot = new(Content);

    public static readonly SourceId SourceId = new("samverkan");

    public static readonly string SourceText = File.ReadAllText(Path.Combine(Folder(), "Data", "goteborg-samverkan.sv.txt"));

    public static readonly DateOnly Today = new(2026, 11, 22);

    private static string Folder([CallerFilePath] string path = "") =>
        Path.GetDirectoryName(path) ?? throw new DirectoryNotFoundException(path);
}
