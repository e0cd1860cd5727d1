namespace Samverkan.Register;

/// <summary>What the kinds of rows are called in messages.</summary>
public static class RowWords
{
    private static readonly Dictionary<RowKind, Localized> Words = new()
    {
        [RowKind.Source] = new("källa", "source"),
        [RowKind.Organisation] = new("organisation", "organisation"),
        [RowKind.Area] = new("område", "area"),
        [RowKind.Role] = new("roll", "role"),
        [RowKind.Pattern] = new("mönster", "pattern"),
        [RowKind.Group] = new("grupp", "group"),
        [RowKind.Seat] = new("plats", "seat"),
        [RowKind.Relation] = new("relation", "relation"),
        [RowKind.Term] = new("begrepp", "term"),
        [RowKind.Person] = new("person", "person"),
        [RowKind.Holding] = new("innehav", "holding"),
        [RowKind.Substitution] = new("ersättare", "substitution"),
    };

    public static Localized Of(RowKind kind) => Words[kind];

    /// <summary>"ingen grupp", "inget område".</summary>
    public static Localized NoneOf(RowKind kind)
    {
        var none = kind is RowKind.Area or RowKind.Pattern or RowKind.Term or RowKind.Holding ? "inget" : "ingen";
        return new Localized($"{none} {Of(kind).Sv}", $"no {Of(kind).En}");
    }
}
