using Microsoft.Extensions.Logging.Abstractions;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Storage.Queues;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Storage;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Cli.Minutes;

/// <summary>
/// A terminal over a store in which meetings are minuted. The network has three seats: Anna's, Bo's with Eva as substitute, and the one of Gun,
/// who has a protected identity. It is 22 November 2026, at one o'clock in Stockholm.
/// </summary>
internal sealed class MinutedTerminal : IDisposable
{
    public const string Protected = "Gun Skyddad";

    /// <summary>Of the network, last Friday.</summary>
    public static readonly MeetingId Lok = new(new GroupId("lok"), new OccurrenceId.Planned(2026, 4));

    private static readonly IReadOnlyList<Citation> Cited = Registers.Goteborg.Groups[0].Sources;
    private int keys;

    public TerminalDriver Terminal { get; } = new();

    /// <summary>The register that the store has.</summary>
    public static RegisterContent Register { get; } = Registers.Goteborg with
    {
        Groups = [.. Registers.Goteborg.Groups.Select(group => group.Id == Lok.Group ? group with { Seats = [.. Enumerable.Range(0, 3).Select(number => Seat(group.Seats[0], number))] } : group)],
        Persons = [Person("anna", "Anna Ek"), Person("bo", "Bo Alm"), Person("eva", "Eva Lind"), Person("gun", Protected) with { ProtectedIdentity = true }],
        Holdings = [Holding("anna", 0), Holding("bo", 1), Holding("gun", 2)],
        Substitutions = [Substitution("eva", 1), Substitution("gun", 0)],
    };

    public static (string, string) Present(int seat, string holder, string value) => (MinutesFields.Presence(new SeatId($"lok#{seat}"), new PersonId(holder)), value);

    /// <summary>Everything that minutes can say.</summary>
    public static (string Field, string Value)[] Whole(string text = "") =>
    [
        Present(0, "anna", "present"), Present(1, "bo", "substitute eva"), Present(2, "gun", "absent"),
        ("decision.1", $"{text}Vi träffas varje månad."), ("decision.2", $"{text}Nätverket får en sekreterare."),
        ("action.1", $"{text}Boka lokal"), ("who.1", "person:bo"), ("due.1", "2026-12-01"), ("action.2", $"{text}Skriv en plan"), ("who.2", "seat:lok#2"),
        ("question.1", $"{text}Hur gör vi i sommar?"), ("next.day", "2027-01-15"), ("next.hour", "09:00"),
        ("diary", $"{text}SLK-2026-7"), ("secrecy", $"{text}18 kap. 1 § OSL"), ("adjuster", "person:anna"),
    ];

    /// <summary>Keeps the register.</summary>
    public async Task SettleAsync(Func<RegisterContent, RegisterContent>? change = null)
    {
        using var rows = new EmbeddedRowStore(Terminal.Folder.Store);
        var store = new RegisterStore(rows, Terminal.Time);
        Assert.IsType<ChangeOutcome.Changed>(await store.ReplaceAsync(await store.ReadAsync(default), change?.Invoke(Register) ?? Register, new RegisterChange("seed", "program"), default));
    }

    /// <summary>Publishes the minutes of the network's meeting last Friday, from nine to eleven.</summary>
    public Task PublishAsync(params (string Field, string Value)[] fields) => PublishAsync(Lok, new DateOnly(2026, 11, 20), fields);

    public async Task PublishAsync(MeetingId meeting, DateOnly day, params (string Field, string Value)[] fields)
    {
        var start = MeetingClock.At(day, new TimeOnly(9, 0), MeetingTimes.Stockholm);
        await PublishAsync(meeting, start, start.AddHours(2), fields);
    }

    public Task PublishAsync(MeetingId meeting, DateTimeOffset start, DateTimeOffset end, params (string Field, string Value)[] fields) => UseAsync((drafts, minutes, _) =>
        PublishAsync(drafts, minutes, new MinutesDraft(meeting, start, end, fields.ToDictionary(field => field.Field, field => field.Value)), "anna"));

    /// <param name="fields">What is another than before; empty for what is taken out.</param>
    public Task CorrectAsync(string by, params (string Field, string Value)[] fields) => UseAsync(async (drafts, minutes, _) =>
    {
        var draft = MinutesDraft.Of(Assert.IsType<PublishedMinutes>(await minutes.FindAsync(Lok, default)));
        var changed = new Dictionary<string, string>(draft.Fields);
        foreach (var (field, value) in fields)
        {
            changed[field] = value;
        }

        await PublishAsync(drafts, minutes, draft with { Fields = changed.Where(field => field.Value.Length > 0).ToDictionary() }, by);
    });

    public Task RetractAsync() => UseAsync(async (_, minutes, _) =>
    {
        var (published, key) = (Assert.IsType<PublishedMinutes>(await minutes.FindAsync(Lok, default)), $"key-{++keys}");
        Assert.IsType<PublishOutcome.Done>(await minutes.RetractAsync(Lok, published.Version, new Publishing(new DateOnly(2026, 11, 20), Terminal.Time.GetUtcNow(), "bo", key), key, default));
    });

    /// <summary>Somebody changes an action item of the network.</summary>
    public Task ChangeAsync(int ordinal, Func<ActionItem, ActionItem> change) => UseAsync(async (_, _, actions) =>
        Assert.True((await actions.ChangeAsync(new ActionItemId(Lok.Group, 2026, 1, ordinal), change, default))?.HasChanged));

    public Task<TerminalResult> RunAsync(params string[] options) => Terminal.RunAsync(["minutes", .. options]);

    public void Dispose() => Terminal.Dispose();

    private async Task UseAsync(Func<DraftStore, MinutesStore, ActionStore, Task> use)
    {
        using var file = new EmbeddedFile(Terminal.Folder.Store);
        using var rows = new EmbeddedRowStore(file);
        var announcer = new JobAnnouncer(new WorkQueues(new EmbeddedWorkQueue(file, "jobs", Terminal.Time), new EmbeddedWorkQueue(file, "poison", Terminal.Time)), NullLogger<JobAnnouncer>.Instance);
        var drafts = new DraftStore(rows, Terminal.Time);
        await use(drafts, new MinutesStore(rows, drafts, announcer, Terminal.Time), new ActionStore(rows, announcer, Terminal.Time));
    }

    private async Task PublishAsync(DraftStore drafts, MinutesStore minutes, MinutesDraft first, string by)
    {
        using var rows = new EmbeddedRowStore(Terminal.Folder.Store);
        var register = new RegisterSnapshot(Assert.IsType<StoredRegister>(await new RegisterStore(rows, Terminal.Time).ReadAsync(default)).Content);
        var (day, key) = (MeetingClock.Local(first.Start, MeetingTimes.Stockholm).Date, $"key-{++keys}");
        var (group, then) = (Assert.IsType<Group>(register.Find(first.Meeting.Group)), register.AsOf(day));
        var draft = await drafts.BeginAsync(first, by, default);
        var outcome = await minutes.PublishAsync(
            first.Meeting, draft.Mark, (draft, published) => MinutesReader.Read(draft, group, then, day, published?.Minutes), new Publishing(day, Terminal.Time.GetUtcNow(), by, key), key, day, null, default);
        Assert.IsType<PublishOutcome.Done>(outcome);
    }

    private static Seat Seat(Seat like, int number) => like with
    {
        Id = new SeatId($"lok#{number}"),
        Role = null,
        Names = new Names { Name = new Localized($"Plats {number}", $"Seat {number}") },
        Rank = number,
        Places = 1,
        OneOfSeveral = false,
    };

    private static Person Person(string id, string name) => new() { Id = new PersonId(id), Name = name, Sources = Cited };

    private static Holding Holding(string person, int seat) => new() { Id = new HoldingId($"h-{person}"), Person = new PersonId(person), Seat = new SeatId($"lok#{seat}"), Sources = Cited };

    private static Substitution Substitution(string person, int seat) => new() { Id = new SubstitutionId($"s-{person}"), Person = new PersonId(person), Seat = new SeatId($"lok#{seat}"), Sources = Cited };
}
