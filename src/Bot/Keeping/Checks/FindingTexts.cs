using System.Text.RegularExpressions;
using Samverkan.Bot.Texts;
using Samverkan.Register;
using Samverkan.Register.Checks;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Checks;

/// <summary>Findings as they are told in a chat: a row is called what people call it, and nobody with a protected identity is named.</summary>
internal sealed partial class FindingTexts(RegisterSnapshot register, bool maySeeProtected)
{
    private readonly Lazy<Dictionary<string, Holding>> holdings = new(() => register.Content.Holdings.DistinctBy(row => row.Id).ToDictionary(row => row.Id.Value, StringComparer.Ordinal));
    private readonly Lazy<Dictionary<string, Substitution>> substitutions = new(() => register.Content.Substitutions.DistinctBy(row => row.Id).ToDictionary(row => row.Id.Value, StringComparer.Ordinal));
    private readonly List<Person> hidden = maySeeProtected ? [] : [.. register.Content.Persons.Where(person => person.ProtectedIdentity)];

    public (string Text, IReadOnlyList<PersonId> Persons) Of(Finding finding, Language language)
    {
        List<PersonId> named = [];
        var message = Places(finding).Aggregate(finding.Message.In(language), (text, place) => text.Replace($" ({place})", "", StringComparison.Ordinal));
        var text = Words().Replace(message, word => Spoken(finding, word.Value, language, named) ?? word.Value);
        text = hidden.Aggregate(text, (told, person) => told.Replace(person.Name, Somebody(language), StringComparison.OrdinalIgnoreCase));
        return (text, [.. named.Distinct()]);
    }

    // What a holding is of is said with who holds it.
    private IEnumerable<string> Places(Finding finding) => finding.Rows
        .Where(row => row.Kind == RowKind.Holding && holdings.Value.ContainsKey(row.Id))
        .Select(row => holdings.Value[row.Id])
        .Select(holding => holding.Seat?.Value ?? holding.Role?.Value)
        .OfType<string>();

    private string? Spoken(Finding finding, string word, Language language, List<PersonId> named) => word switch
    {
        _ when register.Find(new PersonId(word)) is { } person => Name(person, language, named),
        _ when holdings.Value.TryGetValue(word, out var holding) => $"{Name(holding.Person, language, named)}, {Place(holding, language)}",
        _ when substitutions.Value.TryGetValue(word, out var substitution) => $"{Name(substitution.Person, language, named)}, {Seat(substitution.Seat, language)}",
        _ when register.Find(new SeatId(word)) is not null => Seat(new SeatId(word), language),
        _ when finding.Rows.Contains(new RowRef(RowKind.Role, word)) => register.Find(new RoleId(word))?.Names.In(language),
        _ when finding.Kind == FindingKind.ReportsToCircle => (register.Find(new GroupId(word)) ?? register.FindPattern(new GroupId(word))?.Prototype)?.Names.In(language),
        _ => null,
    };

    private string Place(Holding holding, Language language) => holding.Seat is { } seat
        ? Seat(seat, language)
        : holding.Role is { } role ? register.Find(role)?.Names.In(language) ?? role.Value : holding.Id.Value;

    private string Seat(SeatId id, Language language) => register.Find(id) is { } found ? $"{found.Seat.Names.In(language)}, {found.Group.Names.In(language)}" : id.Value;

    private string Name(PersonId id, Language language, List<PersonId> named) => register.Find(id) is { } person ? Name(person, language, named) : id.Value;

    private string Name(Person person, Language language, List<PersonId> named)
    {
        if (person.ProtectedIdentity && !maySeeProtected)
        {
            return Somebody(language);
        }

        named.Add(person.Id);
        return person.Name;
    }

    private static string Somebody(Language language) => CheckTexts.In(language).Somebody;

    [GeneratedRegex(@"[\p{L}\p{Nd}_]+(?:[-#/.:]+[\p{L}\p{Nd}_]+)*")]
    private static partial Regex Words();
}
