using System.Globalization;
using Samverkan.Bot.Access;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Privacy.Persons;
using Samverkan.Bot.Texts;
using Samverkan.Register;
using Samverkan.Register.Effects;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.History;

/// <summary>Says a change in words, as far as the reader may know.</summary>
internal sealed class HistoryTelling(RegisterSnapshot register, Language language, SwedishCalendar calendar)
{
    private const int MostLines = 3;
    private const int LongestSide = 160;

    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private readonly Lazy<string[]> hidden = new(() => [.. register.Content.Persons.Where(person => person.ProtectedIdentity).Select(person => person.Name)]);
    private readonly HistoryTexts texts = HistoryTexts.In(language);

    public bool MaySeeProtected { get; init; }

    public bool MaySeeWho { get; init; }

    /// <summary>Whether address and the like of a person are for the reader.</summary>
    public Func<PersonId, bool> MaySeeDetails { get; init; } = _ => false;

    public IReadOnlyCollection<DirectoryIdentity> Administrators { get; init; } = [];

    public ToldChange Tell(FoundChange found)
    {
        List<PersonId> persons = [];
        var effects = Effects(found);
        var shown = effects.Take(MostLines).ToList();
        persons.AddRange(shown.SelectMany(effect => effect.Persons).Where(MayName));
        List<string> lines = [.. shown.Select(effect => Line(effect))];
        if (effects.Count == 0)
        {
            lines.Add(texts.Details);
        }

        if (found.Matching is null)
        {
            lines.Add(Fill(texts.TooMany, found.Change.Count));
        }
        else if (Left(found, effects) is > 0 and var more)
        {
            lines.Add(Fill(texts.AndMore, more));
        }

        return new ToldChange(When(found.Change.At), Who(found, persons), lines, [.. persons.Distinct()]);
    }

    /// <summary>All that the change did, without what is not for the reader.</summary>
    public IReadOnlyList<Effect> Effects(FoundChange found)
    {
        var edits = MaySeeProtected ? found.Edits : ProtectedEdits.Covered(register, found.Edits);
        return
        [
            .. EffectsOf.Edits(register, edits, MaySeeProtected)
                .Where(effect => effect.Row.Kind != RowKind.Person || MaySeeDetails(new PersonId(effect.Row.Id)))
                .Select(effect => effect with { What = Covered(effect.What) ?? effect.What, Before = Covered(effect.Before), After = Covered(effect.After) }),
        ];
    }

    public string When(DateTimeOffset at) => language == Language.English
        ? calendar.Local(at).ToString("d MMMM yyyy 'at' HH:mm", English)
        : calendar.Local(at).ToString("d MMMM yyyy 'kl.' HH.mm", Swedish);

    /// <summary>"Stadsdirektör: Siv, från … → Anna, från …".</summary>
    public string Line(Effect effect) => (Side(effect.Before), Side(effect.After)) switch
    {
        (null, { } after) => Fill(texts.New, effect.What.In(language), after),
        ({ } before, null) => Fill(texts.Gone, effect.What.In(language), before),
        var (before, after) => Fill(texts.Changed, effect.What.In(language), before, after),
    };

    /// <returns>What a key of the audit stands for.</returns>
    public string NameOf(string key, ICollection<PersonId> persons)
    {
        var identity = DirectoryIdentity.Parse(key);
        var person = register.Find(new PersonId(key)) ?? (identity is { } one ? register.FindPersons($"{one.Tenant}", $"{one.ObjectId}").FirstOrDefault() : null);
        if (person is not null)
        {
            if (!MayName(person.Id))
            {
                return texts.Somebody;
            }

            persons.Add(person.Id);
            return person.Name;
        }

        return key switch
        {
            "program" => texts.Program,
            FormerHolders.By => texts.Retention,
            _ when key.StartsWith("terminal/", StringComparison.Ordinal) => texts.Terminal,
            _ when identity is { } admin && Administrators.Contains(admin) => texts.Administrator,
            _ => texts.NotInRegister,
        };
    }

    /// <returns>A key of the audit that says nothing of a protected identity: the id of the row.</returns>
    public string KeyOf(string key) =>
        DirectoryIdentity.Parse(key) is { } identity && register.FindPersons($"{identity.Tenant}", $"{identity.ObjectId}").FirstOrDefault() is { } person && !MayName(person.Id) ? person.Id.Value : key;

    // A decision or a reason may name somebody, too.
    private Localized? Covered(Localized? text) => text is null || MaySeeProtected
        ? text
        : hidden.Value.Aggregate(text, (told, name) => new Localized(told.Sv.Replace(name, texts.Somebody, StringComparison.OrdinalIgnoreCase), told.En.Replace(name, texts.Somebody, StringComparison.OrdinalIgnoreCase)));

    private bool MayName(PersonId id) => MaySeeProtected || register.Find(id) is not { ProtectedIdentity: true };

    private string? Who(FoundChange found, List<PersonId> persons)
    {
        if (!MaySeeWho)
        {
            return null;
        }

        var (by, proposer) = (found.Change.Change.By, found.Change.Change.For);
        var who = found.Change.Change.Kind switch
        {
            "import" => Fill(texts.Import, NameOf(by, persons)),
            _ => NameOf(by, persons),
        };
        return proposer is null ? who : Fill(texts.ProposedBy, who, NameOf(proposer, persons));
    }

    private static int Left(FoundChange found, IReadOnlyList<Effect> effects) =>
        Math.Max(0, effects.Count - MostLines) + Math.Max(0, found.Matching.GetValueOrDefault() - found.Edits.Count);

    private string? Side(Localized? text) => text?.In(language) is { } said ? said.Length > LongestSide ? $"{said[..LongestSide].TrimEnd()}…" : said : null;

    private static string Fill(string text, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, text, values);
}
