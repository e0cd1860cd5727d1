using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Samverkan.Register.Yaml;

/// <summary>The parser of YamlDotNet. Its scanner throws <see cref="InvalidOperationException"/>, without a place, at some flow collections that are not closed.</summary>
internal sealed class SafeParser(TextReader text) : IParser
{
    private readonly Parser parser = new(text);

    public ParsingEvent? Current => parser.Current;

    /// <exception cref="YamlException">The text is no YAML.</exception>
    public bool MoveNext()
    {
        var (start, end) = (Current?.Start ?? Mark.Empty, Current?.End ?? Mark.Empty);
        try
        {
            return parser.MoveNext();
        }
        catch (InvalidOperationException exception)
        {
            throw new YamlException(start, end, exception.Message, exception);
        }
    }
}
