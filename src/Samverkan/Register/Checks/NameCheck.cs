using Samverkan.Register.Model;

namespace Samverkan.Register.Checks;

/// <summary>A name, an alias or a channel that two groups share; letter case, hyphens and spaces aside.</summary>
internal static class NameCheck
{
    public static IEnumerable<Finding> Find(CheckedRegister register)
    {
        var names = register.Written.SelectMany(pair => NamesOf(pair.Group.Names).Select(name => (pair.Row, pair.Group.Names, Name: name)));
        var channels = register.Groups.Where(group => !register.HasEnded(group)).Select(group => (Row: new RowRef(RowKind.Group, group.Id.Value), group.Names, Name: group.ChannelName));
        return Shared(names, FindingKind.SharedName, FindingSeverity.Warning, "Namnet", "The name")
            .Concat(Shared(channels, FindingKind.SharedChannel, FindingSeverity.Error, "Kanalnamnet", "The channel name"));
    }

    private static IEnumerable<Finding> Shared(IEnumerable<(RowRef Row, Names Names, string Name)> names, FindingKind kind, FindingSeverity severity, string sv, string en) =>
        names.GroupBy(name => Folded(name.Name))
            .Where(same => same.Key.Length > 0)
            .Select(same => (IReadOnlyList<(RowRef Row, Names Names, string Name)>)[.. same.DistinctBy(name => name.Row)])
            .Where(same => same.Count > 1)
            .Select(same => new Finding(
                kind,
                severity,
                [.. same.Select(name => name.Row)],
                new Localized(
                    $"{sv} {same[0].Name} delas av {string.Join(", ", same.Select(name => name.Names.Name.Sv))}.",
                    $"{en} {same[0].Name} is shared by {string.Join(", ", same.Select(name => name.Names.Name.En))}."),
                Remedies.RenameOne));

    public static IEnumerable<string> NamesOf(Names names) =>
    [
        .. new[] { names.Name, names.Definite, names.ShortName }.OfType<Localized>().SelectMany(name => new[] { name.Sv, name.En }),
        .. names.AliasesSv,
        .. names.AliasesEn,
    ];

    public static string Folded(string name) => string.Create(name.Count(char.IsLetterOrDigit), name, (folded, from) =>
    {
        var length = 0;
        foreach (var character in from)
        {
            if (char.IsLetterOrDigit(character))
            {
                folded[length++] = char.ToUpperInvariant(character);
            }
        }
    });
}
