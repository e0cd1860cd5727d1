using System.Globalization;
using Samverkan.Register;
using Samverkan.Register.Diff;

namespace Samverkan.Bot.Cli;

/// <summary>What an import changes: the new rows, the changed ones field by field, and those that end. Cut to what somebody reads, unless all is asked for.</summary>
internal sealed class DiffPage(TerminalStreams streams, CliTexts texts, bool all)
{
    private const int MostLines = 200;

    /// <summary>Longer than this, before and after stand on a line each.</summary>
    private const int Widest = 100;

    private RowNames? names;

    // Of a protected identity it is told which fields change, not to what.
    private HashSet<RowRef> hidden = [];

    public void Write(RegisterDiff diff)
    {
        names = new RowNames(diff.Result, texts.Language);
        hidden = [.. diff.Result.Persons.Where(person => person.ProtectedIdentity).Select(person => new RowRef(RowKind.Person, person.Id.Value))];
        RowChange.Added[] added = [.. diff.Changes.OfType<RowChange.Added>()];
        RowChange.Changed[] changed = [.. diff.Changes.OfType<RowChange.Changed>()];
        RowChange.Ended[] ended = [.. diff.Changes.OfType<RowChange.Ended>()];
        (string Heading, int Count, string[] Texts)[] sections =
        [
            (texts.Added, added.Length, Told(added, Name)),
            (texts.Changed, changed.Length, Told(changed, change => string.Join('\n', [Name(change), .. change.Fields.Select(field => hidden.Contains(change.Row) ? $"    {TerminalText.Of(PlainChange.Of(field, texts.Language).Field)}" : Field(field))]))),
            (texts.Ended, ended.Length, Told(ended, change => $"{Name(change)} ({CliTexts.Fill(texts.LastDay, change.LastDay.ToString(Symbols.DateForm, CultureInfo.InvariantCulture))})")),
        ];
        var room = Room([.. sections.Select(section => section.Texts.Sum(Lines))]);
        for (var index = 0; index < sections.Length; index++)
        {
            var (heading, count, told) = sections[index];
            Section(heading, count, told, room[index]);
        }

        streams.Result(CliTexts.Fill(texts.Summary, added.Length, changed.Length, ended.Length));
    }

    /// <summary>Few lines are shown whole; what they leave goes to the many.</summary>
    /// <returns>How many lines each may take.</returns>
    private int[] Room(int[] needed)
    {
        if (all)
        {
            return needed;
        }

        var room = new int[needed.Length];
        var (left, sections) = (MostLines, needed.Length);
        foreach (var section in Enumerable.Range(0, needed.Length).OrderBy(section => needed[section]))
        {
            room[section] = Math.Min(needed[section], left / sections);
            (left, sections) = (left - room[section], sections - 1);
        }

        return room;
    }

    /// <returns>What is said of each, and of no more than can be shown.</returns>
    private string[] Told<T>(IEnumerable<T> changes, Func<T, string> text) => [.. (all ? changes : changes.Take(MostLines)).Select(text)];

    private static int Lines(string text) => 1 + text.Count(character => character == '\n');

    private void Section(string heading, int count, string[] told, int room)
    {
        if (count == 0)
        {
            return;
        }

        streams.Result(heading);
        var shown = 0;
        while (shown < told.Length && room >= Lines(told[shown]))
        {
            room -= Lines(told[shown]);
            streams.Results($"  {told[shown++]}");
        }

        if (shown < count)
        {
            streams.Result(string.Format(texts.Culture, texts.More, count - shown));
        }

        streams.Result();
    }

    private string Name(RowChange change)
    {
        var kind = RowWords.Of(change.Row.Kind).In(texts.Language);
        return names?.Of(change.Row) is { } name ? $"{kind} {TerminalText.Of(name)} ({TerminalText.Of(change.Row.Id)})" : $"{kind} {TerminalText.Of(change.Row.Id)}";
    }

    /// <summary>A value on one line, whatever it holds: it must not look like a line of ours.</summary>
    private string Field(FieldChange field)
    {
        var plain = PlainChange.Of(field, texts.Language);
        var (name, before, after) = (TerminalText.Of(plain.Field), Value(plain.Before), Value(plain.After));
        return before.Length + after.Length <= Widest
            ? $"    {name}: {before} → {after}"
            : $"    {name}\n      {texts.Before}: {before}\n      {texts.After}: {after}";
    }

    private string Value(string? value) => value is null ? texts.Absent : TerminalText.Of(value);
}
