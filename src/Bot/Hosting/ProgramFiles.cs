using System.Reflection;
using System.Text;

namespace Samverkan.Bot.Hosting;

/// <summary>The files that the program was built with, from wherever it is run.</summary>
internal static class ProgramFiles
{
    /// <param name="name">The logical name of a resource.</param>
    /// <exception cref="InvalidOperationException">It is not in the program.</exception>
    public static byte[] Bytes(string name)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the program.");
        using var file = new MemoryStream();
        resource.CopyTo(file);
        return file.ToArray();
    }

    /// <inheritdoc cref="Bytes"/>
    public static string Text(string name)
    {
        // A mark of the byte order is none of the text.
        using var reader = new StreamReader(new MemoryStream(Bytes(name)), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
