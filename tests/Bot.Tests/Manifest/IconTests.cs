using System.Diagnostics;
using System.IO.Compression;
using Samverkan.Bot.Cli.Package;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Manifest;

/// <summary>The icons are those that the script draws.</summary>
public sealed class IconTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(PackageFiles.Color, 192)]
    [InlineData(PackageFiles.Outline, 32)]
    public async Task Drawn_again_they_are_the_same(string name, int side)
    {
        await DrawAsync();

        var (drawn, shipped) = (await File.ReadAllBytesAsync(Path.Combine(folder.Path, name)), PackageFiles.Shipped(name));

        Assert.Equal(new PngHeader(side, side, IsTransparent: true), PngHeader.Of(shipped));
        Assert.Equal(Pixels(shipped), Pixels(drawn));
    }

    [Fact]
    public void The_outline_is_white_on_nothing_and_the_other_fills_its_square()
    {
        var outline = Colours(PackageFiles.Shipped(PackageFiles.Outline), 32);
        var color = Colours(PackageFiles.Shipped(PackageFiles.Color), 192);

        Assert.All(outline, pixel => Assert.Equal((255, 255, 255), (pixel.R, pixel.G, pixel.B)));
        Assert.Equal(0, outline[0].A);
        Assert.InRange(outline.Count(pixel => pixel.A == 255), 100, 500);
        Assert.All(color, pixel => Assert.Equal(255, pixel.A));
    }

    [Fact]
    public void The_mark_stays_within_the_middle_that_no_client_cuts_off()
    {
        const int Side = 192;
        const int Margin = (Side - 120) / 2;
        var color = Colours(PackageFiles.Shipped(PackageFiles.Color), Side);

        // Outside of it each row is of one colour: the ground.
        Assert.All(Enumerable.Range(0, Side), row =>
        {
            var ground = color[row * Side];
            var outside = Enumerable.Range(0, Side).Where(column => row is < Margin or >= Side - Margin || column is < Margin or >= Side - Margin);
            Assert.All(outside, column => Assert.Equal(ground, color[(row * Side) + column]));
        });
        Assert.NotEqual(color[Side * Side / 2], color[(Side * Side / 2) + (Side / 2)]);
    }

    private async Task DrawAsync()
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Manifest", "draw-icons.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script, folder.Path])) ?? throw new InvalidOperationException("The tests need Node 20.");
        await node.WaitForExitAsync();
        Assert.Equal(0, node.ExitCode);
    }

    private static (byte R, byte G, byte B, byte A)[] Colours(byte[] png, int side)
    {
        var rows = Pixels(png);
        return [.. Enumerable.Range(0, side * side).Select(i => ((i / side) * ((4 * side) + 1)) + 1 + (i % side * 4)).Select(at => (rows[at], rows[at + 1], rows[at + 2], rows[at + 3]))];
    }

    // Not the packed bytes, which differ from one zlib to the next. The script writes one piece, and rows without a filter.
    private static byte[] Pixels(byte[] png)
    {
        const int Data = 33 + 8;
        using var packed = new MemoryStream(png, Data, png.Length - Data);
        using var unpacking = new ZLibStream(packed, CompressionMode.Decompress);
        using var pixels = new MemoryStream();
        unpacking.CopyTo(pixels);
        return pixels.ToArray();
    }
}
