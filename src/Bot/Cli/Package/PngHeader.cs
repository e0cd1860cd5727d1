using System.Buffers.Binary;

namespace Samverkan.Bot.Cli.Package;

/// <summary>What a PNG says of itself first. https://www.w3.org/TR/png-3/#11IHDR</summary>
/// <param name="Width">In pixels, as <paramref name="Height"/>.</param>
internal readonly record struct PngHeader(int Width, int Height, bool IsTransparent)
{
    private const int Length = 29;
    private const int ColorType = 25;

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <returns>Null for what is no PNG.</returns>
    public static PngHeader? Of(ReadOnlySpan<byte> file) => file.Length >= Length && file.StartsWith(Signature) && file[12..16].SequenceEqual("IHDR"u8)
        ? new PngHeader(BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]), HasAlpha(file[ColorType]))
        : null;

    // Greys with alpha, colours with alpha.
    private static bool HasAlpha(byte colorType) => colorType is 4 or 6;
}
