using Samverkan.Register.Yaml;
using YamlDotNet.Core;

namespace Samverkan.Register.Diff;

/// <summary>A changed field as people say it: "mötesfrekvens: gånger om året 4, ungefär". Null where it is absent.</summary>
public sealed record PlainChange(string Field, string? Before, string? After)
{
    public static PlainChange Of(FieldChange change, Language language) =>
        new(FieldWords.Of(change.Field, language), Said(change.Field, change.Before, language), Said(change.Field, change.After, language));

    private static string? Said(string field, string? value, Language language)
    {
        if (value is null)
        {
            return null;
        }

        using var text = new StringReader(value);
        var parser = new SafeParser(text);
        try
        {
            parser.MoveNext();
            parser.MoveNext();
            parser.MoveNext();
            return new NodeReader(parser, _ => default, new Findings(), new StringPool()).Row(depth: 1) is { } node ? PlainValue.Of(field, node, language) : value;
        }
        catch (YamlException)
        {
            return value;
        }
    }
}
