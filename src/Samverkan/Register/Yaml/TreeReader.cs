using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Samverkan.Register.Yaml;

/// <summary>
/// Makes a tree of YAML text. Anchors, aliases, tags, several documents and deep nesting are refused:
/// a register needs none of them, and they are what makes YAML dangerous.
/// </summary>
internal sealed class TreeReader(string text, Findings findings)
{
    private const int Deepest = 16;
    private readonly int lastLine = text.AsSpan().TrimEnd('\n').Count('\n') + 1;
    private readonly Parser parser = new(new StringReader(text));
    private Place latest = new(1, 1);

    /// <returns>Null, and a finding, when there is no tree to read.</returns>
    public Node.Map? Read()
    {
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                findings.Add(new Place(1, 1), YamlMessages.EmptyFile, YamlMessages.EmptyFileRemedy);
                return null;
            }

            parser.Consume<DocumentStart>();
            var root = ReadNode(1);
            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out var second))
            {
                findings.Add(PlaceOf(second.Start), YamlMessages.SecondDocument, YamlMessages.SecondDocumentRemedy);
            }

            return AsRoot(root);
        }
        catch (YamlException exception)
        {
            Report(PlaceOf(exception.Start), PlaceOf(exception.End), exception.Message);
            return null;
        }
        catch (InvalidOperationException exception)
        {
            // The scanner of YamlDotNet throws this, without a place, at some flow collections that are not closed.
            Report(latest, latest, exception.Message);
            return null;
        }
    }

    private Node.Map? AsRoot(Node? root)
    {
        switch (root)
        {
            case Node.Map map:
                return map;
            case Node.Scalar { Empty: true }:
                findings.Add(new Place(1, 1), YamlMessages.EmptyFile, YamlMessages.EmptyFileRemedy);
                return null;
            case { } other:
                findings.Add(other.Place, YamlMessages.NotAMap, YamlMessages.NotAMapRemedy);
                return null;
            case null:
                return null;
        }
    }

    /// <returns>Null, and a finding, when the rest of the file is not worth reading.</returns>
    private Node? ReadNode(int depth)
    {
        var place = PlaceOf(parser.Current?.Start ?? Mark.Empty);
        latest = place;
        if (parser.TryConsume<AnchorAlias>(out _))
        {
            findings.Add(place, YamlMessages.Alias, YamlMessages.AliasRemedy);
            return new Node.Scalar("", Plain: false, place);
        }

        // YamlDotNet ends some flow collections where a value should stand.
        if (parser.Require<ParsingEvent>() is not NodeEvent start)
        {
            Report(place, place, "a value is missing");
            return null;
        }

        if (depth > Deepest)
        {
            findings.Add(place, YamlMessages.TooDeep, YamlMessages.TooDeepRemedy);
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

        return new Node.Scalar(scalar.Value, scalar.Style == ScalarStyle.Plain, place);
    }

    private Node.List? ReadList(Place place, int depth)
    {
        parser.MoveNext();
        var items = new List<Node>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } item)
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
            if (ReadNode(depth + 1) is not { } key || ReadNode(depth + 1) is not { } value)
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

    // What is missing at the end is told on the last line there is.
    private Place PlaceOf(Mark mark) => new(Math.Clamp((int)mark.Line, 1, lastLine), Math.Max(1, (int)mark.Column));

    private void Report(Place first, Place last, string technical)
    {
        var blamesTab = technical.Contains("tab ", StringComparison.Ordinal);
        if (FirstTab(first.Line - 1, blamesTab ? int.MaxValue : last.Line + 1) is { } line)
        {
            findings.Add(new Place(line, 1), YamlMessages.BadYaml(technical), YamlMessages.TabRemedy);
        }
        else
        {
            findings.Add(first, YamlMessages.BadYaml(technical), YamlMessages.BadYamlRemedy);
        }
    }

    /// <summary>The first line of those with a tab among its leading spaces: the usual reason why YAML does not read.</summary>
    private int? FirstTab(int first, int last)
    {
        var lines = text.Split('\n');
        for (var line = Math.Max(1, first); line <= Math.Min(last, lines.Length); line++)
        {
            var row = lines[line - 1].AsSpan();
            if (row[..^row.TrimStart().Length].Contains('\t'))
            {
                return line;
            }
        }

        return null;
    }
}
