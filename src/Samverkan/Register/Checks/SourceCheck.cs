using Samverkan.Register.Model;

namespace Samverkan.Register.Checks;

/// <summary>Rows without proof, and quotes of a source that the register does not have.</summary>
internal static class SourceCheck
{
    public static IEnumerable<Finding> Find(CheckedRegister register)
    {
        var sources = register.Content.Sources.Select(source => source.Id).ToHashSet();
        var unknown = CitationsOf.Content(register.Content)
            .Where(pair => !sources.Contains(pair.Citation.Source))
            .Select(pair => (pair.Row, pair.Citation.Source))
            .Distinct()
            .Select(pair => Missing(pair.Row, new Localized($"citerar källan {Shown(pair.Source)}, som inte finns", $"quotes the source {Shown(pair.Source)}, which is not there")));
        var bare = AllEntries.WithSeats(register.Content)
            .Where(pair => pair.Entry.Sources.Count == 0)
            .Select(pair => Missing(pair.Row, new Localized("har ingen källa", "has no source")));
        return unknown.Concat(bare);
    }

    private static Finding Missing(RowRef row, Localized what)
    {
        var word = RowWords.Of(row.Kind);
        return new Finding(FindingKind.SourceMissing, FindingSeverity.Warning, [row], new Localized($"{row.Id} ({word.Sv}) {what.Sv}.", $"{row.Id} ({word.En}) {what.En}."), Remedies.GiveSource);
    }

    private static string Shown(SourceId source) => source.Value.Length == 0 ? "–" : source.Value;
}
