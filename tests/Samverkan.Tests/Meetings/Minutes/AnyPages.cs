using FsCheck;
using FsCheck.Fluent;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Tests.Meetings.Minutes;

/// <summary>Pages of the form that somebody has filled in while others wrote too.</summary>
internal static class AnyPages
{
    // Few slots, so that people meet in them.
    private static readonly string[] Fields =
    [
        .. Enumerable.Range(1, 4).SelectMany(slot => MinutesList.Actions.Fields(slot)),
        .. Enumerable.Range(1, 3).Select(MinutesFields.Decision),
        MinutesFields.NextDay, MinutesFields.DiaryNumber, "present.radet#0 anna",
    ];

    private static readonly Gen<string> Text = Gen.Frequency(
        (6, Gen.Elements("Boka lokal", "Ring nämnden", "Vi ses varje månad", "person:anna", "2026-12-01")),
        (1, Gen.Elements("Två\nrader", "två \n\n rader till", "  inom blanktecken ", "😀 glad", new string('x', 2_000), new string('å', 1_999) + "😀", new string('x', 2_500), $"{new string('y', 1_990)}\n{new string('z', 600)}")));

    private static readonly Gen<Dictionary<string, string>> Draft = Filled(Fields, 2, 3);

    public static Arbitrary<Page> Arbitrary { get; } = (
        from before in Draft
        from now in Changed(before)
        from page in Gen.SubListOf(Fields)
        from typed in Changed(Shown(before, page))
        from client in Gen.Elements("\n", "\r\n")
        select new Page(before, now, [.. page], typed.Where(field => page.Contains(field.Key)).ToDictionary(field => field.Key, field => field.Value.ReplaceLineEndings(client)))).ToArbitrary();

    private static Gen<Dictionary<string, string>> Filled(IReadOnlyList<string> fields, int filled, int empty) =>
        Gen.CollectToList(fields, _ => Gen.Frequency((filled, Text.Select(text => (string?)text)), (empty, Gen.Constant((string?)null))))
            .Select(values => Kept(fields.Zip(values)));

    private static Gen<Dictionary<string, string>> Changed(Dictionary<string, string> before) =>
        Gen.CollectToList(Fields, field => Gen.Frequency((5, Gen.Constant(before.GetValueOrDefault(field))), (2, Text.Select(text => (string?)text)), (1, Gen.Constant((string?)null))))
            .Select(values => Kept(Fields.Zip(values)));

    // What is empty is not in a draft, and what is there stands as it is kept.
    private static Dictionary<string, string> Kept(IEnumerable<(string Field, string? Value)> fields) =>
        fields.Where(each => !string.IsNullOrWhiteSpace(each.Value)).ToDictionary(each => each.Field, each => DraftMark.Plain(each.Value ?? string.Empty));

    private static Dictionary<string, string> Shown(Dictionary<string, string> draft, IEnumerable<string> page) =>
        page.Where(draft.ContainsKey).ToDictionary(field => field, field => DraftMark.Shown(draft[field]));

    /// <param name="Before">The draft when the page was shown.</param>
    /// <param name="Now">The draft when it is saved.</param>
    /// <param name="Fields">Those of the page.</param>
    /// <param name="Typed">What they say when it is saved.</param>
    internal sealed record Page(IReadOnlyDictionary<string, string> Before, IReadOnlyDictionary<string, string> Now, IReadOnlyList<string> Fields, IReadOnlyDictionary<string, string> Typed)
    {
        public IReadOnlyDictionary<string, string> Marks { get; } = Fields.ToDictionary(field => field, field => DraftMark.Of(Before.GetValueOrDefault(field)));

        public bool IsTouched(string field) => Fields.Contains(field) && Mine(field) != DraftMark.Shown(Before.GetValueOrDefault(field) ?? string.Empty);

        public string Mine(string field) => DraftMark.Plain(Typed.GetValueOrDefault(field) ?? string.Empty);

        public DraftMerge Saved() => DraftMerge.Of(Now, Marks, Typed);

        public override string ToString() => $"was {Told(Before)}\nis {Told(Now)}\npage {string.Join(", ", Fields)}\ntyped {Told(Typed)}";

        private static string Told(IReadOnlyDictionary<string, string> fields) =>
            string.Join(", ", fields.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => each.Value.Length < 40 ? $"{each.Key}={each.Value}" : $"{each.Key}={each.Value[0]}*{each.Value.Length}"));
    }
}
