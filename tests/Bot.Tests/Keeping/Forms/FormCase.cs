using Samverkan.Bot.Tests.Driving;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Keeping.Forms;

/// <summary>A form about people that the city's coordinator fills in, and what could go wrong with it.</summary>
/// <param name="Open">Opens it for the city's coordinator, so that it asks for the rest.</param>
/// <param name="Inputs">What is filled in.</param>
/// <param name="Foreign">A field of what is saved, and its value for something of the police's.</param>
/// <param name="Meanwhile">What somebody else does so that saving would do something else than what was shown.</param>
public sealed record FormCase(
    string Name,
    Func<KeepingHost, Speaker, Task<(string Chat, SentCard Card)>> Open,
    IReadOnlyDictionary<string, string> Inputs,
    (string Field, string Value) Foreign,
    Func<KeepingHost, Act> Meanwhile)
{
    private static int counter;

    public static IReadOnlyList<FormCase> All { get; } =
    [
        new(
            "appoint",
            (host, speaker) => host.SayAsync(speaker, "tillsätt stadsdirektören"),
            new Dictionary<string, string> { ["Place"] = "role:stadsdirektor", ["Name"] = "Nya Namnsson", ["From"] = "2027-01-01" },
            ("Place", "role:polisomradeschef"),
            host => Decided(host, "siv-direktor")),
        new(
            "end",
            (host, speaker) => host.SayAsync(speaker, "avsluta stadsdirektören"),
            new Dictionary<string, string> { ["Holding"] = "holding:siv-direktor", ["LastDay"] = "2026-12-31" },
            ("Holding", "holding:pia-chef"),
            host => Decided(host, "siv-direktor")),
        new(
            "end a substitution",
            (host, speaker) => SubstitutionAsync(host, speaker),
            new Dictionary<string, string> { ["Holding"] = "substitution:ersa-for-siv", ["LastDay"] = "2026-12-31" },
            ("Holding", "holding:pia-chef"),
            host => Renamed(host, "ersa")),
        new(
            "substitute",
            (host, speaker) => host.SayAsync(speaker, "ersättare för stadsdirektören"),
            new Dictionary<string, string> { ["Person"] = "nils", ["To"] = "2027-03-31" },
            ("Seat", "seat:central#polisomradeschef"),
            host => Renamed(host, "nils")),
        new(
            "correct a holding",
            (host, speaker) => host.SayAsync(speaker, "rätta stadsdirektören"),
            new Dictionary<string, string> { ["AbsenceTo"] = "2027-03-31", ["Absence"] = "2027-01-01" },
            ("What", "holding:pia-chef"),
            host => Decided(host, "siv-direktor")),
        new(
            "correct a person",
            (host, speaker) => PersonAsync(host, speaker, "dana"),
            new Dictionary<string, string> { ["Address"] = "dana@example.org" },
            ("What", "person:pia"),
            host => Addressed(host, "dana")),
        new(
            "merge",
            (host, speaker) => host.SayAsync(speaker, "slå ihop Dana Dubbel och Dana Dubbell"),
            new Dictionary<string, string> { ["Keep"] = "dana", ["Drop"] = "dana2" },
            ("Drop", "pia"),
            host => Addressed(host, "dana2")),
        new(
            "confirm",
            (host, speaker) => ConfirmAsync(host, speaker),
            new Dictionary<string, string>(),
            ("Rows", "Holding:pia-chef"),
            host => Decided(host, "siv-direktor")),
    ];

    /// <summary>For theories.</summary>
    public static TheoryData<string> Names => [.. All.Select(one => one.Name)];

    public static FormCase Of(string name) => All.Single(one => one.Name == name);

    /// <summary>The card that shows what it would do.</summary>
    public async Task<(string Chat, SentCard Card)> LookAsync(KeepingHost host, Speaker speaker)
    {
        var (chat, form) = await Open(host, speaker);
        return (chat, await host.ClickAsync(chat, form, "Visa ändringen", speaker, Inputs));
    }

    public override string ToString() => Name;

    private static async Task<(string, SentCard)> PersonAsync(KeepingHost host, Speaker speaker, string id) =>
        (RunningBot.NewConversation(), await host.OpenAsync(speaker, "correct", ("What", $"person:{id}")));

    private static async Task<(string, SentCard)> SubstitutionAsync(KeepingHost host, Speaker speaker) =>
        (RunningBot.NewConversation(), await host.OpenAsync(speaker, "end", ("Holding", "substitution:ersa-for-siv")));

    private static async Task<(string, SentCard)> ConfirmAsync(KeepingHost host, Speaker speaker) =>
        (RunningBot.NewConversation(), await host.OpenAsync(speaker, "confirm", ("Rows", "Holding:siv-direktor")));

    private static Act.CorrectHolding Decided(KeepingHost host, string id)
    {
        var holding = host.Holding(id);
        return new Act.CorrectHolding(holding.Id, holding.Validity.From, holding.Validity.To, $"Beslut {Next()}", holding.Absence);
    }

    private static Act.CorrectPerson Renamed(KeepingHost host, string id)
    {
        var person = host.Register.Find(new PersonId(id)) ?? throw new InvalidOperationException($"Nobody is {id}.");
        return new Act.CorrectPerson(person.Id, $"{person.Name.Split('-')[0]}-{(char)('A' + Next())}", person.Address, person.TenantId, person.ObjectId, person.ProtectedIdentity);
    }

    private static Act.CorrectPerson Addressed(KeepingHost host, string id)
    {
        var person = host.Register.Find(new PersonId(id)) ?? throw new InvalidOperationException($"Nobody is {id}.");
        return new Act.CorrectPerson(person.Id, person.Name, $"dana{Next()}@example.org", person.TenantId, person.ObjectId, person.ProtectedIdentity);
    }

    private static int Next() => Interlocked.Increment(ref counter);
}
