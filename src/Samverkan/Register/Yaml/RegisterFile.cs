using System.Text;

namespace Samverkan.Register.Yaml;

/// <summary>Register files: UTF-8, YAML, at most 40 MB.</summary>
public static class RegisterFile
{
    /// <summary>A register of 10,000 groups with 100,000 seats is some 30 MB.</summary>
    public const int LargestMegabytes = 40;

    public const int LargestBytes = LargestMegabytes * 1024 * 1024;

    private const string DefaultResource = "Register.goteborg.yaml";

    /// <summary>The register that the program carries: the Göteborg structure.</summary>
    /// <exception cref="InvalidOperationException">The program was built with a faulty one.</exception>
    public static RegisterContent Default()
    {
        using var stream = typeof(RegisterFile).Assembly.GetManifestResourceStream(DefaultResource)
            ?? throw new InvalidOperationException($"The resource {DefaultResource} is missing.");
        return Read(stream) switch
        {
            RegisterReading.Loaded loaded => loaded.Content,
            RegisterReading.Rejected rejected => throw new InvalidOperationException(string.Join(Environment.NewLine, rejected.Findings)),
            _ => throw new InvalidOperationException("The register is neither loaded nor rejected."),
        };
    }

    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static RegisterReading Read(Stream stream)
    {
        if (stream.CanSeek && stream.Length - stream.Position > LargestBytes)
        {
            return TooLarge();
        }

        using var read = new MemoryStream(stream.CanSeek ? (int)(stream.Length - stream.Position) : 0);
        var buffer = new byte[81_920];
        while (stream.Read(buffer) is > 0 and var count)
        {
            if (read.Length + count > LargestBytes)
            {
                return TooLarge();
            }

            read.Write(buffer, 0, count);
        }

        return Read(new ArraySegment<byte>(read.GetBuffer(), 0, (int)read.Length), lines: null);
    }

    /// <param name="lines">Hears of the line that was read last, row by row.</param>
    public static RegisterReading Read(byte[] bytes, IProgress<int>? lines = null) => Read(new ArraySegment<byte>(bytes), lines);

    private static RegisterReading Read(ArraySegment<byte> bytes, IProgress<int>? lines)
    {
        if (bytes.Count > LargestBytes)
        {
            return TooLarge();
        }

        var text = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        return Utf8Lines.FirstBad(text) is { } line
            ? Rejected(new Place(line, 0), YamlMessages.NotUtf8, YamlMessages.NotUtf8Remedy)
            : RegisterYaml.Read(text, lines);
    }

    private static RegisterReading.Rejected TooLarge() => Rejected(new Place(1, 1), YamlMessages.TooLarge, YamlMessages.TooLargeRemedy);

    private static RegisterReading.Rejected Rejected(Place place, Localized message, Localized remedy) =>
        new([new FileFinding(place.Line, place.Column, message, remedy)]);
}
