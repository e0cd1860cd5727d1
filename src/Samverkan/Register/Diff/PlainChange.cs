using Samverkan.Register.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Samverkan.Register.Diff;

/// <summary>A changed field as people say it: "mötesfrekvens: gånger om året: 4". Null where it is absent.</summary>
public sealed record PlainChange(string Field, string? Before, string? After)
{
    public static PlainChange Of(FieldChange change, Language language)
    {
        var (before, after) = (Read(change.Before), Read(change.After));
        if (before is Node.Map was && after is Node.Map now && !PlainValue.IsInBoth(was))
        {
            (before, after) = (Differing(was, now, language), Differing(now, was, language));
        }

        return new PlainChange(FieldWords.Of(change.Field, language), Said(change.Field, before, change.Before, language), Said(change.Field, after, change.After, language));
    }

    /// <summary>What the one has that the other has not, or has otherwise.</summary>
    private static Node.Map Differing(Node.Map one, Node.Map other, Language language)
    {
        string Told((Node.Scalar Key, Node Value) entry) => $"{entry.Key.Text} {PlainValue.Of(entry.Key.Text, entry.Value, language)}";

        var alike = other.Entries.Select(Told).ToHashSet();
        return one with { Entries = [.. one.Entries.Where(entry => !alike.Contains(Told(entry)))] };
    }

    private static string? Said(string field, Node? node, string? text, Language language) => node switch
    {
        null => text,
        Node.Map { Entries: [] } => null,
        _ => PlainValue.Of(field, node, language),
    };

    private static Node? Read(string? value)
    {
        if (value is null)
        {
            return null;
        }

        using var text = new StringReader(value);
        var parser = new SafeParser(text);
        try
        {
            parser.Consume<StreamStart>();
            return parser.TryConsume<DocumentStart>(out _) ? new NodeReader(parser, _ => default, new Findings(), new StringPool()).Row(depth: 1) : null;
        }
        catch (YamlException)
        {
            return null;
        }
    }
}
