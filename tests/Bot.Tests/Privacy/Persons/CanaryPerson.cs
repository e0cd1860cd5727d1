using System.Text;
using System.Text.Json;
using Samverkan.Bot.Access;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Privacy.Persons;

/// <summary>Somebody whose name is nowhere else, and who has left something in every corner of a store.</summary>
internal static class CanaryPerson
{
    public const string Name = "Kanariefågelina Gulfjäder";
    public const string FormerName = "Kanariefågelina Blåvinge";
    public const string Address = "kanarie.gulfjader@example.org";
    public const string ObjectId = "c0ffee00-1234-4000-8000-00000000beef";

    public static readonly PersonId Id = new("p-canary");

    /// <summary>However JSON, cards and databases spell them.</summary>
    public static readonly string[] Spellings = ["Kanariefågelina", "Gulfj", "Blåvinge", @"Kanarief\u00e5gelina", @"Kanarief\u00E5gelina", Address, ObjectId, ObjectId.ToUpperInvariant(), ObjectId.Replace("-", "", StringComparison.Ordinal)];

    private static readonly IReadOnlyList<Citation> Proof = [new Citation(new SourceId("samverkansregistret"), "2026-01-01", "Staden")];

    private static readonly DirectoryIdentity Identity = DirectoryIdentity.Parse($"{Incoming.Tenant}/{ObjectId}") ?? throw new InvalidOperationException();

    public static Person Person => new() { Id = Id, Name = Name, Address = Address, TenantId = Incoming.Tenant, ObjectId = ObjectId, Sources = Proof };

    public static Holding Holding => new() { Id = new HoldingId("h-canary"), Person = Id, Role = new RoleId("stadsdirektor"), Decision = $"Beslut om {Name}, dnr 12", Validity = new Validity(new DateOnly(2026, 1, 1), null), Sources = Proof };

    public static RegisterContent In(RegisterContent content) => content with
    {
        Sources = [.. content.Sources, new Source(new SourceId("samverkansregistret"), new Localized("Samverkansregistret", "The cooperation register"), null, null)],
        Persons = [.. content.Persons, Person with { Name = FormerName }],
        Holdings = [.. content.Holdings, Holding],
    };

    /// <summary>A register with the person, a name that was corrected, changes by the person, reads, a message that waits, and what nobody knows the form of.</summary>
    public static async Task SettleAsync(IRowStore rows, TimeProvider time)
    {
        var store = new RegisterStore(rows, time);
        await store.ReplaceAsync(null, In(Registers.Goteborg), new RegisterChange("seed", "program"), default);
        await ActAsync(store, new Act.CorrectPerson(Id, Name, Address, Incoming.Tenant, ObjectId, false), "terminal/test");
        await ActAsync(store, new Act.AddArea(new Localized("Testdalen", "Test Valley"), AreaKind.District, null), $"{Incoming.Tenant}/{ObjectId}");
        await new ReadAudit(rows).WriteAsync(ReadKeys.DayOf(time.GetUtcNow()), [.. Reads(time.GetUtcNow()).SelectMany(ReadRows.Inserts)], default);
        var message = new OutgoingMessage("https://smba.trafficmanager.net/", "msteams", "a:1", false, null, null, null, null, null, null, null, $"{Name} har rollen", JsonSerializer.Serialize($$"""{"text":"{{Name}}"}"""));
        await rows.WriteAsync(new OutgoingRow(new RowKey(OutgoingKeys.PartitionOf("a:1"), OutgoingKeys.NewRow(time)), message, false, false).Insert(), default);
        var chat = new KnownConversation("a:canary", "https://smba.trafficmanager.net/", "msteams", false, "personal", Incoming.Tenant, Incoming.BotId);
        await rows.WriteAsync(new RowWrite.Insert(ConversationKeys.Known("a:canary"), chat.Values()), default);
        await rows.WriteAsync(new RowWrite.Insert(ConversationKeys.Person(Identity), new KnownPerson(Identity, chat, Language.Swedish).Values()), default);
        await rows.WriteAsync(new RowWrite.Insert(new RowKey(RegisterKeys.Partition, "proposal/1"), new RowValues { ["By"] = $"{Incoming.Tenant}/{ObjectId}" }.WithDocument("Answers", Encoding.UTF8.GetBytes($$"""{"Name":"{{Name}}","At":12.50}"""))), default);
        await MinutedPerson.SettleAsync(rows, time, Identity);
        await rows.WriteAsync(new RowWrite.Insert(new RowKey("something-new", "row"), new RowValues { ["Text"] = $"Sagt av {Name}s chef", ["Number"] = 7 }), default);
    }

    private static IEnumerable<PersonRead> Reads(DateTimeOffset at) =>
    [
        new(at, new Reader.Known(Identity), ReadPlace.Personal, [new PersonId("someone")]),
        new(at, new Reader.Known(DirectoryIdentity.Parse($"{Incoming.Tenant}/{Speaker.Usual.ObjectId}") ?? default), ReadPlace.Channel, [Id]),
    ];

    private static async Task ActAsync(RegisterStore store, Act act, string by)
    {
        var register = await store.ReadAsync(default) ?? throw new InvalidOperationException();
        var key = Guid.NewGuid().ToString("N");
        var outcome = Acting.Plan(new RegisterSnapshot(register.Content), act, new ActContext(new DateOnly(2026, 11, 22), by, new Localized($"{Name} själv", $"{Name} self"), key));
        var planned = Assert.IsType<ActOutcome.Planned>(outcome);
        Assert.IsType<ChangeOutcome.Changed>(await store.ChangeAsync(register, planned.Edits, new RegisterChange(act.GetType().Name, by), key, [], default));
    }
}
