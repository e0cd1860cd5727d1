using System.IO.Compression;

namespace Samverkan.Bot.Cli.Package;

/// <summary>The package as a file. The same files make the same bytes: no clock, and nothing packed, which each runtime does in its own way.</summary>
internal static class PackageZip
{
    // The first day that a zip can say.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>All of it or nothing: what was there stays until the new one is whole.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static async Task WriteAsync(string path, IReadOnlyDictionary<string, byte[]> files, CancellationToken cancellationToken)
    {
        var whole = Path.GetFullPath(path);
        var part = $"{whole}.{Guid.NewGuid():N}.part";
        try
        {
            await File.WriteAllBytesAsync(part, Zip(files), cancellationToken);
            File.Move(part, whole, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }

    private static byte[] Zip(IReadOnlyDictionary<string, byte[]> files)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in PackageFiles.Names)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
                entry.LastWriteTime = Epoch;
                using var content = entry.Open();
                content.Write(files[name]);
            }
        }

        return zip.ToArray();
    }
}
