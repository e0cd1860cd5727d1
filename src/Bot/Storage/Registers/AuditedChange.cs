using System.Globalization;
using Samverkan.Register;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>A change of the register as the audit has it.</summary>
/// <param name="Version">The register's, once it was made.</param>
/// <param name="Edits">Where its edits are.</param>
/// <param name="Touched">What it is about; null when that is too much to list.</param>
internal sealed record AuditedChange(long Version, RegisterChange Change, DateTimeOffset At, string Edits, int Count, IReadOnlySet<RowRef>? Touched)
{
    private const char Separator = '\n';
    private const int LongestTouched = 16_000;
    private const string Many = "*";

    public RowWrite Insert() => new RowWrite.Insert(RegisterKeys.Change(Version), new RowValues
    {
        [nameof(Change.Kind)] = Change.Kind,
        [nameof(Change.By)] = Change.By,
        [nameof(Change.For)] = Change.For ?? string.Empty,
        [nameof(At)] = At,
        [nameof(Edits)] = Edits,
        [nameof(Count)] = Count,
        [nameof(Touched)] = Written(Touched),
    });

    /// <exception cref="InvalidDataException">The row lacks a value.</exception>
    public static AuditedChange Of(Row row) => new(
        long.Parse(row.Key.Row[RegisterKeys.Changes.Length..], CultureInfo.InvariantCulture),
        new RegisterChange(row.Values.Text(nameof(Change.Kind)), row.Values.Text(nameof(Change.By)), row.Values.Text(nameof(Change.For)) is { Length: > 0 } proposer ? proposer : null),
        row.Values.Time(nameof(At)),
        row.Values.Text(nameof(Edits)),
        (int)row.Values.Number(nameof(Count)),
        Read(row.Values.Text(nameof(Touched))));

    private static string Written(IReadOnlySet<RowRef>? touched)
    {
        var text = touched is null ? Many : string.Join(Separator, touched.Select(row => $"{row.Kind} {row.Id}"));
        return text.Length > LongestTouched ? Many : text;
    }

    private static HashSet<RowRef>? Read(string text) => text == Many
        ? null
        : [.. text.Split(Separator, StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(' ', 2)).Select(row => new RowRef(Enum.Parse<RowKind>(row[0]), row[1]))];
}
