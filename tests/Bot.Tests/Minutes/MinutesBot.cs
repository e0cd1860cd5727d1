using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping.Proposals;
using Samverkan.Bot.Tests.Provisioning;
using Samverkan.GraphSimulator;
using Samverkan.Meetings;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Minutes;

/// <summary>
/// A running bot with councils of twelve seats, each with its channel and a meeting that was held last Friday. It is Sunday 22 November 2026.
/// The tests of a class share it: each has a council of its own.
/// </summary>
public sealed class MinutesBot : IAsyncLifetime
{
    public const int Seats = 12;
    public const int LargeSeats = 20;

    private const string Large = "skog";

    private static readonly string[] Trees = ["alm", "bok", "ceder", "ek", "fur", "gran", "hassel", "lind", "popel", "syren", "tall", "vide"];
    private static readonly IReadOnlyList<Citation> Cited = ThreeGroups.Content.Organisations[0].Sources;
    private RunningBot? running;
    private int next;

    /// <summary>Coordinates every council.</summary>
    public static Speaker Anna { get; } = new("29:anna", "aaaaaaaa-0000-4000-8000-000000000001", Incoming.Tenant, "Anna Ek");

    /// <summary>Takes the minutes.</summary>
    public static Speaker Bo { get; } = new("29:bo", "aaaaaaaa-0000-4000-8000-000000000002", Incoming.Tenant, "Bo Alm");

    /// <summary>Has a seat, and writes nothing.</summary>
    public static Speaker Cia { get; } = new("29:cia", "aaaaaaaa-0000-4000-8000-000000000003", Incoming.Tenant, "Cia Lind");

    /// <summary>Has no seat.</summary>
    public static Speaker Dan { get; } = new("29:dan", "aaaaaaaa-0000-4000-8000-00000000000d", Incoming.Tenant, "Dan Ahl");

    public RunningBot Bot => running ?? throw new InvalidOperationException("Not started.");

    public Task InitializeAsync() => InitializeAsync([]);

    /// <summary>One more instance where there is one: on the same account, with the register as it is.</summary>
    internal static async Task<MinutesBot> StartAsync(params string[] settings)
    {
        var bot = new MinutesBot();
        await bot.InitializeAsync(settings);
        return bot;
    }

    public Task DisposeAsync() => Bot.DisposeAsync();

    /// <summary>A council that no other test has, with a channel and a meeting that ended on Friday at eleven.</summary>
    internal Task<Council> CouncilAsync(bool hasChannel = true) => CouncilAsync(new GroupId(Trees[Interlocked.Increment(ref next) - 1]), hasChannel);

    /// <summary>One that is as large as <see cref="LargeSeats"/>; there is one of them.</summary>
    internal Task<Council> LargeCouncilAsync() => CouncilAsync(new GroupId(Large), hasChannel: true);

    private async Task<Council> CouncilAsync(GroupId id, bool hasChannel)
    {
        var council = new Council(id, new MeetingId(id, new OccurrenceId.Planned(2026, 4)), $"19:{id}@thread.tacv2");
        if (hasChannel)
        {
            await OpenChannelAsync(council);
        }

        await MeetAsync(council, 4, MeetingClock.At(new DateOnly(2026, 11, 20), new TimeOnly(9, 0), MeetingTimes.Stockholm));
        return council;
    }

    /// <summary>Puts a meeting of two hours in the calendar.</summary>
    /// <param name="number">Of the year's planned ones.</param>
    internal async Task<MeetingId> MeetAsync(Council council, int number, DateTimeOffset start, Uri? join = null)
    {
        var occurrence = new OccurrenceId.Planned(2026, number);
        var (rows, key) = (Bot.Services.GetRequiredService<IRowStore>(), new LineKey.Meeting(council.Id, occurrence));
        var entry = new LedgerEntry(LedgerStage.Agreed, DateTimeOffset.UnixEpoch) { Id = $"event-{council.Id}-{number}", Start = start, End = start.AddHours(2), JoinUrl = join?.AbsoluteUri };
        var before = await LedgerRows.FindAsync(rows, SimulatorDefaults.TeamId, key, default);
        await rows.WriteAsync(LedgerRows.Put(SimulatorDefaults.TeamId, key, entry, before), default);
        return new MeetingId(council.Id, occurrence);
    }

    internal Task OpenChannelAsync(Council council) => OpenChannelAsync(Bot.Services, council, Bot.Connector.ServiceUrl);

    internal static async Task OpenChannelAsync(IServiceProvider services, Council council, string serviceUrl)
    {
        await services.GetRequiredService<IRowStore>().WriteAsync(LedgerRows.Put(SimulatorDefaults.TeamId, new LineKey.Channel(council.Id), new LedgerEntry(LedgerStage.Agreed, DateTimeOffset.UnixEpoch) { Id = council.Channel }, null), default);
        await services.GetRequiredService<KnownTeams>().KeepAsync(SimulatorDefaults.TeamId, new KnownConversation("19:any@thread.tacv2", serviceUrl, "msteams", true, "channel", Incoming.Tenant, Incoming.BotId), default);
    }

    /// <summary>Says something in a chat of its own.</summary>
    public async Task<SentCard> SayAsync(Speaker speaker, string text, string locale = "sv-SE") => await Bot.AskAsync(speaker.Chat(), text, speaker, locale);

    public async Task<SentCard> ClickAsync(Speaker speaker, SentCard card, string title, params (string Field, string Value)[] inputs) =>
        (await Bot.ClickAsync(speaker.Chat(), card, title, inputs.ToDictionary(input => input.Field, input => input.Value), speaker)).Card;

    public Task<SentCard> SendAsync(Speaker speaker, SentCard dialog, string title, params (string Field, string Value)[] inputs) =>
        Bot.SendAsync(speaker.Chat(), dialog, title, speaker, inputs.ToDictionary(input => input.Field, input => input.Value));

    /// <summary>The form of a council's last meeting, in a dialog.</summary>
    internal async Task<SentCard> DialogAsync(Speaker speaker, Council council) => await Bot.OpenAsync(speaker.Chat(), await SayAsync(speaker, $"sammanfatta {council.Name}"), "Öppna formuläret", speaker);

    /// <summary>The form in the chat.</summary>
    internal async Task<SentCard> FormAsync(Speaker speaker, Council council) => await ClickAsync(speaker, await SayAsync(speaker, $"sammanfatta {council.Name}"), "Fyll i här i chatten");

    /// <summary>Publishes minutes with a decision and two action items, and waits for the summary in the channel.</summary>
    internal async Task<SentActivity> PublishedAsync(Council council)
    {
        var page = await SendAsync(Anna, await DialogAsync(Anna, council), "Nästa: beslut", (council.Seat(0, "anna"), "present"));
        page = await SendAsync(Anna, page, "Nästa: åtgärder", ("decision.1", "Vi träffas varje månad."));
        page = await SendAsync(Anna, page, "Förhandsgranska", ("action.1", "Boka lokal"), ("who.1", "person:cia"), ("action.2", "Skriv en plan"), ("due.2", "2026-12-01"));
        await SendAsync(Anna, page, "Publicera");
        return await PassUntilAsync(Bot.Connector.NextAsync(council.Channel));
    }

    /// <summary>What stands in the channel, once it says something.</summary>
    internal async Task<SentCard> StandsAsync(Council council, string text)
    {
        SentCard Standing() => Assert.Single(Bot.Connector.StandingIn(council.Channel)).Card;
        await PassUntilAsync(Until());
        return Standing();

        async Task<bool> Until()
        {
            await Waiting.UntilAsync(() => Standing().Text.Contains(text, StringComparison.Ordinal));
            return true;
        }
    }

    public Task<T> PassUntilAsync<T>(Task<T> done) => Bot.PassUntilAsync(done);

    /// <summary>A morning of November 2026. One leap while nothing is being sent, and then small steps: nobody loses patience with a message that is under way.</summary>
    public async Task MorningAsync(int day)
    {
        Bot.Time.Advance(new DateTimeOffset(2026, 11, day, 7, 5, 0, TimeSpan.Zero) - Bot.Time.GetUtcNow());
        await Bot.PassAsync(TimeSpan.FromSeconds(5));
    }

    /// <summary>Lets time pass, so slowly that nothing seems to hang, until something has happened.</summary>
    public Task<bool> UntilAsync(Func<bool> happened) => Bot.SlowlyAsync(Task.Run(async () =>
    {
        await Waiting.UntilAsync(happened);
        return true;
    }));

    internal static RegisterContent Content
    {
        get
        {
            var like = ThreeGroups.Content;
            var groups = Trees.Select(tree => Group(tree, like.Groups[0], Seats)).Append(Group(Large, like.Groups[0], LargeSeats)).ToList();
            return like with
            {
                Organisations = [.. like.Organisations.Select(one => one with { TenantId = one.Id.Value == "staden" ? Incoming.Tenant : one.TenantId })],
                Groups = groups,
                Persons = [Person("anna", Anna), Person("bo", Bo), Person("cia", Cia), Person("eva", Speaker.New("Eva Ersättare", Incoming.Tenant)), Person("fia", Speaker.New("Fia Ersättare", Incoming.Tenant)), Person("gun", Speaker.New("Gun Skyddad", Incoming.Tenant)) with { ProtectedIdentity = true }],
                Holdings = [.. groups.SelectMany(group => new[] { ("anna", 0), ("bo", 1), ("cia", 2), ("gun", 3) }.Select(each => Holding(group, each.Item1, each.Item2)))],
                Substitutions = [.. groups.SelectMany(group => new[] { ("eva", 2), ("fia", 4) }.Select(each => Substitution(group, each.Item1, each.Item2)))],
            };
        }
    }

    private async Task InitializeAsync(string[] settings)
    {
        running = await RunningBot.StartInDevelopmentAsync([$"--Access:Tenants={Incoming.Tenant}", "--Access:Administrators=aaaaaaaa-0000-4000-8000-0000000000ff/aaaaaaaa-0000-4000-8000-0000000000ff", .. settings]);
        var store = Bot.Services.GetRequiredService<RegisterStore>();
        if (await store.ReadAsync(default) is var register && register?.Content.Groups.Count != Content.Groups.Count)
        {
            Assert.IsType<ChangeOutcome.Changed>(await store.ReplaceAsync(register, Content, new RegisterChange("import", "test"), default));
        }

        await Bot.Services.GetRequiredService<CurrentRegister>().LoadAsync(default);
    }

    private static Group Group(string id, Group like, int seats) => like with
    {
        Id = new GroupId(id),
        Names = new Names { Name = new Localized(Council.NameOf(id), $"The {id} council"), ShortName = new Localized(id.ToUpperInvariant(), id.ToUpperInvariant()) },
        ChannelName = Council.NameOf(id),
        Seats = [.. Enumerable.Range(0, seats).Select(number => like.Seats[0] with
        {
            Id = new SeatId($"{id}#{number}"),
            Function = number == 0 ? SeatFunction.Coordinator : number == 1 ? SeatFunction.Secretary : SeatFunction.Member,
            Names = new Names { Name = new Localized($"Plats {number}", $"Seat {number}") },
            Rank = number,
        })],
    };

    private static Person Person(string id, Speaker speaker) => new() { Id = new PersonId(id), Name = speaker.Name, TenantId = speaker.Tenant, ObjectId = speaker.ObjectId, Sources = Cited };

    private static Holding Holding(Group group, string person, int seat) => new() { Id = new HoldingId($"{group.Id}-{person}"), Person = new PersonId(person), Seat = group.Seats[seat].Id, Sources = Cited };

    private static Substitution Substitution(Group group, string person, int seat) => new() { Id = new SubstitutionId($"{group.Id}-{person}"), Person = new PersonId(person), Seat = group.Seats[seat].Id, Sources = Cited };
}
