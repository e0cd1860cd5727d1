using System.Text.RegularExpressions;
using Samverkan.Register.Model;
using Group = Samverkan.Register.Model.Group;

namespace Samverkan.Register.Acts;

/// <summary>Takes what says who somebody is out of the texts of a register: decisions, reasons, and the words of who entered a row.</summary>
/// <remarks>What a source document says stands as it is: its quotes are verbatim.</remarks>
internal sealed class NameRemoval(Person person)
{
    private readonly Regex[] names = [.. new[] { person.Name, person.Address }.Select(Naming.OrNull).OfType<string>().Where(name => name != Erasing.Anonymous).Select(Pattern)];

    public object From(object row) => row switch
    {
        Holding holding => Entry(holding with { Decision = Text(holding.Decision), EndReason = Text(holding.EndReason) }, holding),
        Substitution substitution => Entry(substitution with { Decision = Text(substitution.Decision) }, substitution),
        Group group => Group(group),
        GroupPattern pattern when Group(pattern.Prototype) is var prototype && !ReferenceEquals(prototype, pattern.Prototype) => pattern with { Prototype = prototype },
        GroupPattern => row,
        Entry entry => Entry(entry, entry),
        _ => row,
    };

    // A seat, a fact or a part that is rid of nothing is the same object, so a group that is rid of nothing equals itself.
    private Group Group(Group group) => Entry(
        group with
        {
            Level = Fact(group.Level),
            Purpose = Fact(group.Purpose),
            Target = Fact(group.Target),
            Cadence = Fact(group.Cadence),
            Basis = Fact(group.Basis) is Fact<Localized>.Stated { Value: var basis } stated && (Text(basis.Sv), Text(basis.En)) is var (sv, en) && (sv, en) != (basis.Sv, basis.En)
                ? new Fact<Localized>.Stated(new Localized(sv ?? "", en ?? ""), stated.Sources)
                : Fact(group.Basis),
            Coverage = Fact(group.Coverage),
            Parts = List(group.Parts, part => Entry(part, part)),
            Seats = List(group.Seats, seat => Entry(seat, seat)),
        },
        group);

    /// <param name="cleaned">The row, its own texts already without the name.</param>
    private T Entry<T>(T cleaned, T row)
        where T : Entry
    {
        var after = cleaned with { Sources = Sources(row.Sources), LastVerified = Verified(row.LastVerified) };
        return after == row ? row : after with { Version = row.Version + 1 };
    }

    private Fact<T> Fact<T>(Fact<T> fact) => fact switch
    {
        Fact<T>.Stated(var value, var sources) when Sources(sources) is var after && !ReferenceEquals(after, sources) => new Fact<T>.Stated(value, after),
        Fact<T>.StatedNot(var sources) when Sources(sources) is var after && !ReferenceEquals(after, sources) => new Fact<T>.StatedNot(after),
        _ => fact,
    };

    private IReadOnlyList<Citation> Sources(IReadOnlyList<Citation> sources) =>
        List(sources, citation => citation.Source == Source.Entries && Text(citation.Quote) is { } quote && quote != citation.Quote ? citation with { Quote = quote } : citation);

    // Who had no row of the register when he or she vouched is told by the directory identity.
    private Verification? Verified(Verification? verification) =>
        verification is not null && person.ObjectId is { Length: > 0 } id && verification.By.Contains(id, StringComparison.OrdinalIgnoreCase) ? verification with { By = person.Id.Value } : verification;

    private string? Text(string? text) => text is null ? null : names.Aggregate(text, (left, name) => name.Replace(left, Erasing.Anonymous));

    private static IReadOnlyList<T> List<T>(IReadOnlyList<T> list, Func<T, T> clean)
        where T : class
    {
        List<T> after = [.. list.Select(clean)];
        return after.Zip(list).All(pair => ReferenceEquals(pair.First, pair.Second)) ? list : after;
    }

    // As a word of its own, however it is spaced; with the s of the genitive.
    private static Regex Pattern(string name) => new(
        $@"(?<![\p{{L}}\p{{Nd}}]){string.Join(@"\s+", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape))}(?=s?(?![\p{{L}}\p{{Nd}}]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
