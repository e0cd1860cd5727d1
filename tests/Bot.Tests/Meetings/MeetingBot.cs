using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Provisioning;
using Samverkan.GraphSimulator;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Meetings;

/// <summary>A running bot with the simulated Graph, some groups, and who may book for them. It is 22 November 2026, a Sunday. The tests of a class share it: each books on days of its own.</summary>
public sealed class MeetingBot : IAsyncLifetime
{
    private static readonly string[] MoreGroups = ["utan", "nystart", "snart-slut", "avslutad"];

    private RunningBot? running;

    /// <summary>Coordinates every group.</summary>
    public static Speaker Anna { get; } = new("29:anna", $"{ThreeGroups.Anna}", SimulatorDefaults.TenantId, "Anna Ek");

    /// <summary>Has a seat in the groups, and takes the minutes of one: Gruppen utan.</summary>
    public static Speaker Bo { get; } = new("29:bo", $"{ThreeGroups.Bo}", SimulatorDefaults.TenantId, "Bo Alm");

    /// <summary>Keeps the part of the other organisation in the register, and leads no group.</summary>
    public static Speaker Cia { get; } = new("29:cia", $"{ThreeGroups.Cia}", SimulatorDefaults.PartnerTenantId, "Cia Lind");

    public static Speaker Administrator { get; } = new("29:ada", "00000000-0000-4000-8000-00000000ada0", SimulatorDefaults.TenantId, "Ada Adminsson");

    private static string[] Settings =>
    [
        $"--Access:Tenants={SimulatorDefaults.TenantId},{SimulatorDefaults.PartnerTenantId}",
        $"--Access:Administrators={Administrator.Identity}",
        $"--Access:Coordinators:polisen={Cia.Identity}",
    ];

    /// <summary>Stands around the bot's store, where a test has it in its hands.</summary>
    internal Func<IRowStore, IRowStore> Around { get; init; } = rows => rows;

    public RunningBot Bot => running ?? throw new InvalidOperationException("Not started.");

    internal Simulator Simulator => Bot.Services.GetRequiredService<Simulator>();

    public async Task InitializeAsync()
    {
        running = await RunningBot.StartInDevelopmentAsync(Around, Settings);
        Simulator.Change(ThreeGroups.People);
        await KeepAsync(Content);
    }

    public Task DisposeAsync() => Bot.DisposeAsync();

    public static Task<RunningBot> StartAsync(params string[] settings) => RunningBot.StartInDevelopmentAsync([.. Settings, .. settings]);

    /// <summary>Says something in a chat of its own.</summary>
    public async Task<(string Chat, SentCard Card)> SayAsync(Speaker speaker, string text, string locale = "sv-SE")
    {
        var chat = RunningBot.NewConversation();
        return (chat, await WaitAsync(Bot.AskAsync(chat, text, speaker, locale)));
    }

    /// <summary>Lets time pass in steps so small that nobody loses patience.</summary>
    public async Task<T> WaitAsync<T>(Task<T> done)
    {
        await Bot.Time.AdvanceUntilAsync(TimeSpan.FromMilliseconds(50), done);
        return await done;
    }

    public async Task<SentCard> ClickAsync(string chat, SentCard card, string title, Speaker speaker, IReadOnlyDictionary<string, string>? inputs = null, Action<JsonObject>? tamper = null) =>
        (await WaitAsync(Bot.ClickAsync(chat, card, title, inputs, speaker, tamper))).Card;

    /// <summary>Says something, agrees to the card that comes of it, and gives back what the bot posts when it is done.</summary>
    public async Task<SentCard> DoAsync(Speaker speaker, string text, string button, string locale = "sv-SE")
    {
        var (chat, card) = await SayAsync(speaker, text, locale);
        await Bot.Connector.NextAsync(chat);
        await ClickAsync(chat, card, button, speaker);
        return (await Bot.PassUntilAsync(Bot.Connector.NextAsync(chat))).Card;
    }

    /// <summary>What is in the organiser's calendar on a day.</summary>
    internal IReadOnlyList<SimulatedEvent> On(string day) =>
        [.. Simulator.Read().Events.Where(one => one.DeletedAt is null && !one.IsCancelled && one.Start.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) == day)];

    /// <summary>What a plan has to say of the meetings of a day, apart from those to come.</summary>
    internal async Task<IReadOnlyList<PlanLine>> PlannedAsync(Func<PlanLine, bool> about)
    {
        var plan = await Bot.PassUntilAsync(Bot.Services.GetRequiredService<Provisioner>().PlanAsync(CancellationToken.None));
        return [.. plan.ToDo.Concat(plan.Deviations).Where(about)];
    }

    /// <summary>What is kept of what was done with the meetings of Gruppen utan, once nothing is being done.</summary>
    internal async Task<IReadOnlyList<Order>> OrdersAsync()
    {
        var rows = Bot.Services.GetRequiredService<IRowStore>();
        List<Order> orders = [];
        await WaitAsync(Task.Run(async () =>
        {
            await Waiting.UntilAsync(async () =>
            {
                orders = [];
                await foreach (var row in rows.QueryAsync(ProvisioningKeys.Partition(SimulatorDefaults.TeamId), OrderRows.Of(new GroupId("utan")), CancellationToken.None))
                {
                    orders.Add(Assert.IsType<StoredOrder>(OrderRows.Of(row)).Order);
                }

                return orders.TrueForAll(order => !order.IsOpen);
            });
            return true;
        }));
        return orders;
    }

    internal async Task KeepAsync(RegisterContent content)
    {
        var store = Bot.Services.GetRequiredService<RegisterStore>();
        Assert.IsType<ChangeOutcome.Changed>(await store.ReplaceAsync(await store.ReadAsync(CancellationToken.None), content, new RegisterChange("import", "test"), CancellationToken.None));
        await Bot.Services.GetRequiredService<CurrentRegister>().LoadAsync(CancellationToken.None);
    }

    internal static RegisterContent Content => ThreeGroups.Content with
    {
        Groups =
        [
            .. ThreeGroups.Content.Groups,
            Group("utan", group => group with { Cadence = new Fact<Cadence>.NotStated(), Seats = [group.Seats[0], group.Seats[1] with { Function = SeatFunction.Secretary }] }),
            Group("nystart", group => group with { Validity = new Validity(new DateOnly(2027, 6, 1), null) }),
            Group("snart slut", group => group with { Validity = new Validity(null, new DateOnly(2027, 3, 31)) }),
            Group("avslutad", group => group with { Validity = new Validity(null, new DateOnly(2026, 10, 31)) }),
        ],
        Holdings = [.. ThreeGroups.Content.Holdings, .. MoreGroups.SelectMany(group => new[] { Holding(group, "anna", "0"), Holding(group, "bo", "1") })],
    };

    private static Group Group(string name, Func<Group, Group> change)
    {
        var id = name.Replace(' ', '-');
        var like = ThreeGroups.Content.Groups[0];
        return change(like with
        {
            Id = new GroupId(id),
            Names = new Names { Name = new Localized($"Gruppen {name}", $"The group {name}") },
            ChannelName = $"Gruppen {name}",
            Seats = [.. like.Seats.Select((seat, number) => seat with { Id = new SeatId($"{id}#{number}") })],
        });
    }

    private static Holding Holding(string group, string person, string seat) =>
        ThreeGroups.Content.Holdings[0] with { Id = new HoldingId($"{group}-{person}"), Person = new PersonId(person), Seat = new SeatId($"{group}#{seat}") };
}
