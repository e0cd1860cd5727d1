using Samverkan.Bot.Hosting;

namespace Samverkan.Bot.Cli.Package;

/// <summary>What the package is made of: exactly these files, at its root.</summary>
internal static class PackageFiles
{
    public const string Manifest = "manifest.json";
    public const string Swedish = "sv.json";
    public const string English = "en.json";
    public const string Color = "color.png";
    public const string Outline = "outline.png";

    /// <summary>In the order that they have in the package.</summary>
    public static readonly string[] Names = [Manifest, Swedish, English, Color, Outline];

    /// <summary>Those with places for values.</summary>
    public static readonly string[] Texts = [Manifest, Swedish, English];

    /// <summary>The ones that the program was built with, from wherever it is run.</summary>
    /// <exception cref="InvalidOperationException">One is not in the program.</exception>
    public static byte[] Shipped(string name) => ProgramFiles.Bytes($"manifest/{name}");
}
