using System.Globalization;
using Samverkan.Register;
using Samverkan.Register.Diff;

namespace Samverkan.Bot.Cli;

/// <summary>What an import changes: the new rows, the changed ones field by field, and those that end.</summary>
internal sealed class DiffPage(TerminalStreams streams, CliTexts texts)
{
    private RowNames? names;

    public void Write(RegisterDiff diff)
    {
        names = new RowNames(diff.Result, texts.Language);
        RowChange.Added[] added = [.. diff.Changes.OfType<RowChange.Added>()];
        RowChange.Changed[] changed = [.. diff.Changes.OfType<RowChange.Changed>()];
        RowChange.Ended[] ended = [.. diff.Changes.OfType<RowChange.Ended>()];
        Section(texts.Added, added, Name);
        Section(texts.Changed, changed, change => string.Join('\n', [Name(change), .. change.Fields.Select(Field)]));
        Section(texts.Ended, ended, change => $"{Name(change)} ({CliTexts.Fill(texts.LastDay, change.LastDay.ToString(Symbols.DateForm, CultureInfo.InvariantCulture))})");
        streams.Result(CliTexts.Fill(texts.Summary, added.Length, changed.Length, ended.Length));
    }

    private void Section<T>(string heading, IReadOnlyList<T> changes, Func<T, string> lines)
    {
        if (changes.Count == 0)
        {
            return;
        }

        streams.Result(heading);
        foreach (var change in changes)
        {
            streams.Results($"  {lines(change)}");
        }

        streams.Result();
    }

    private string Name(RowChange change)
    {
        var kind = RowWords.Of(change.Row.Kind).In(texts.Language);
        return names?.Of(change.Row) is { } name ? $"{kind} {TerminalText.Of(name)} ({TerminalText.Of(change.Row.Id)})" : $"{kind} {TerminalText.Of(change.Row.Id)}";
    }

    private string Field(FieldChange field) => $"    {field.Field}: {Value(field.Before)} → {Value(field.After)}";

    /// <summary>On one line, whatever it holds: a value must not look like a line of ours.</summary>
    private string Value(string? value) => value is null ? texts.Absent : TerminalText.Of(value);
}
