using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Samverkan.Register.Yaml;

/// <summary>
/// One way through a register file, row by row, so that a large file is never a tree. A list whose rows lean on one further down
/// (quotes, roles) is passed over and left for the next time.
/// </summary>
/// <param name="lines">Hears of the line that was read last.</param>
internal sealed class FilePass(IParser parser, Func<Mark, Place> placeOf, FileSections sections, Reading reading, IProgress<int>? lines)
{
    private const int RootDepth = 1;
    private const int KeyDepth = 2;
    private const int RowDepth = 3;

    private readonly NodeReader nodes = new(parser, placeOf, reading.Findings, reading.Texts);

    /// <returns>False, and a finding, when the rest of the file is not worth reading.</returns>
    /// <exception cref="YamlException">The file is no YAML.</exception>
    public bool Read()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            Add(new Place(1, 1), YamlMessages.EmptyFile, YamlMessages.EmptyFileRemedy);
            return false;
        }

        parser.Consume<DocumentStart>();
        if (!IsBare<MappingStart>())
        {
            return NoMap();
        }

        parser.MoveNext();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!Entry())
            {
                return false;
            }
        }

        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
        {
            Add(placeOf(second.Start), YamlMessages.SecondDocument, YamlMessages.SecondDocumentRemedy);
        }

        return true;
    }

    private bool NoMap()
    {
        if (nodes.Row(RootDepth) is { } root)
        {
            var isEmpty = root is Node.Scalar { Empty: true };
            Add(isEmpty ? new Place(1, 1) : root.Place, isEmpty ? YamlMessages.EmptyFile : YamlMessages.NotAMap, YamlMessages.EmptyFileRemedy);
        }

        return false;
    }

    private bool Entry()
    {
        if (nodes.Row(KeyDepth) is not { } key)
        {
            return false;
        }

        if (key is not Node.Scalar name)
        {
            Add(key.Place, YamlMessages.KeyIsNoWord, YamlMessages.KeyIsNoWordRemedy);
            return nodes.Row(KeyDepth) is not null;
        }

        if (!sections.IsTurnOf(name))
        {
            parser.SkipThisAndNestedEvents();
            return true;
        }

        if (IsBare<SequenceStart>() && sections.HasRows(name.Text))
        {
            parser.MoveNext();
            return Rows(name.Text);
        }

        if (nodes.Row(KeyDepth) is not { } value)
        {
            return false;
        }

        sections.Add(name, value);
        return true;
    }

    private bool Rows(string section)
    {
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (nodes.Row(RowDepth) is not { } row)
            {
                return false;
            }

            sections.AddRow(section, row);
            lines?.Report(row.Place.Line);
        }

        return true;
    }

    /// <summary>Without an anchor or a tag, which are told of where the node is read whole.</summary>
    private bool IsBare<T>()
        where T : NodeEvent => parser.Accept<T>(out var start) && start.Anchor.IsEmpty && start.Tag.IsEmpty;

    private void Add(Place place, Localized message, Localized remedy) => reading.Findings.Add(place, message, remedy);
}
