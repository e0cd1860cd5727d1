using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Samverkan.Register.Yaml;

/// <summary>
/// Makes a tree of one row of the file. Anchors, aliases, tags and deep nesting are refused: a register needs none of them, and they are
/// what makes YAML dangerous.
/// </summary>
internal sealed class NodeReader(IParser parser, Func<Mark, Place> placeOf, Findings findings, StringPool texts)
{
    private const int Deepest = 16;

    /// <summary>Of one row: all quotes of a source are in its row. More is a file of another kind, or one that is to fill the memory.</summary>
    private const int MostNodes = 1_000_000;

    private int nodes;

    /// <param name="depth">How deep in the file it stands; the keys at the top are 1.</param>
    /// <returns>Null, and a finding, when the rest of the file is not worth reading.</returns>
    public Node? Row(int depth)
    {
        nodes = 0;
        return Read(depth);
    }

    private Node? Read(int depth)
    {
        var place = placeOf(parser.Current?.Start ?? Mark.Empty);
        if (parser.TryConsume<AnchorAlias>(out _))
        {
            findings.Add(place, YamlMessages.Alias, YamlMessages.AliasRemedy);
            return new Node.Scalar("", Plain: false, place);
        }

        // YamlDotNet ends some flow collections where a value should stand.
        if (parser.Require<ParsingEvent>() is not NodeEvent start)
        {
            findings.Add(place, YamlMessages.BadYaml("a value is missing"), YamlMessages.BadYamlRemedy);
            return null;
        }

        if (depth > Deepest || ++nodes > MostNodes)
        {
            findings.Add(place, depth > Deepest ? YamlMessages.TooDeep : YamlMessages.TooMuch, YamlMessages.TooDeepRemedy);
            return null;
        }

        if (!start.Anchor.IsEmpty)
        {
            findings.Add(place, YamlMessages.Alias, YamlMessages.AliasRemedy);
        }

        if (!start.Tag.IsEmpty && start.Tag.Value != "!")
        {
            findings.Add(place, YamlMessages.Tag(start.Tag.Value), YamlMessages.TagRemedy);
        }

        return start switch
        {
            Scalar scalar => ReadScalar(scalar, place),
            SequenceStart => ReadList(place, depth),
            _ => ReadMap(place, depth),
        };
    }

    private Node.Scalar ReadScalar(Scalar scalar, Place place)
    {
        parser.MoveNext();
        if (PersonalIdentityNumber.Occurs(scalar.Value))
        {
            findings.Add(place, YamlMessages.IdentityNumber, YamlMessages.IdentityNumberRemedy);
        }

        return new Node.Scalar(texts.Of(scalar.Value), scalar.Style == ScalarStyle.Plain, place);
    }

    private Node.List? ReadList(Place place, int depth)
    {
        parser.MoveNext();
        var items = new List<Node>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (Read(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new Node.List(items, place);
    }

    private Node.Map? ReadMap(Place place, int depth)
    {
        parser.MoveNext();
        var entries = new List<(Node.Scalar, Node)>();
        var seen = new Dictionary<string, int>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (Read(depth + 1) is not { } key || Read(depth + 1) is not { } value)
            {
                return null;
            }

            if (key is not Node.Scalar name)
            {
                findings.Add(key.Place, YamlMessages.KeyIsNoWord, YamlMessages.KeyIsNoWordRemedy);
            }
            else if (seen.TryAdd(name.Text, name.Place.Line))
            {
                entries.Add((name, value));
            }
            else
            {
                findings.Add(name.Place, YamlMessages.DuplicateKey(name.Text, seen[name.Text]), YamlMessages.DuplicateKeyRemedy);
            }
        }

        return new Node.Map(entries, place);
    }
}
