using System.Runtime.CompilerServices;

namespace Samverkan.Bot.Tests.Infra;

/// <summary>The files that the tests are built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here()) ?? ".", "..", "..", ".."));

    public static string Infra { get; } = Path.Combine(Root, "infra");

    /// <summary>The templates and the parameters, each relative to <see cref="Infra"/>.</summary>
    public static IReadOnlyList<string> BicepFiles { get; } =
    [
        .. Directory.EnumerateFiles(Infra, "*.bicep*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".bicep" or ".bicepparam")
            .Select(file => Path.GetRelativePath(Infra, file))
            .Order(StringComparer.Ordinal),
    ];

    private static string Here([CallerFilePath] string file = "") => file;
}
