using System.Text;

namespace Samverkan.Register.Yaml;

/// <summary>Register files: UTF-8, YAML, at most 5 MB.</summary>
public static class RegisterFile
{
    public const int LargestBytes = 5 * 1024 * 1024;

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
        var bytes = new byte[stream.CanSeek ? Math.Clamp(stream.Length - stream.Position, 0, LargestBytes) + 1 : LargestBytes + 1];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return count > LargestBytes
            ? Rejected(new Place(1, 1), YamlMessages.TooLarge, YamlMessages.TooLargeRemedy)
            : Read(bytes.AsSpan(0, count));
    }

    public static RegisterReading Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LargestBytes)
        {
            return Rejected(new Place(1, 1), YamlMessages.TooLarge, YamlMessages.TooLargeRemedy);
        }

        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        return Utf8Lines.FirstBad(text) is { } line
            ? Rejected(new Place(line, 0), YamlMessages.NotUtf8, YamlMessages.NotUtf8Remedy)
            : RegisterYaml.Read(Encoding.UTF8.GetString(text));
    }

    private static RegisterReading.Rejected Rejected(Place place, Localized message, Localized remedy) =>
        new([new FileFinding(place.Line, place.Column, message, remedy)]);
}
