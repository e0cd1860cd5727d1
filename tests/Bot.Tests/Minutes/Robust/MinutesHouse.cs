using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samverkan.Bot.Access;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Hosting;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Outbound.Standing;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Queues;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Driving;
using Samverkan.GraphSimulator;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Minutes.Robust;

/// <summary>
/// An instance of the bot of which only the parts are used that keep minutes and post their summary: nothing listens, and its jobs run
/// when a test says so.
/// </summary>
internal sealed class MinutesHouse : IAsyncDisposable
{
    private const int MostTurns = 60;
    private static readonly DateOnly Day = new(2026, 11, 20);
    private static readonly DateTimeOffset Start = MeetingClock.At(Day, new TimeOnly(9, 0), TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm"));

    private readonly MinutesWorld world;
    private readonly WebApplication app;

    private MinutesHouse(MinutesWorld world, WebApplication app) => (this.world, this.app) = (world, app);

    public IServiceProvider Services => app.Services;

    public IRowStore Rows => Get<IRowStore>();

    public CapturedLogs Logs { get; } = new();

    public static async Task<MinutesHouse> OpenAsync(MinutesWorld world, Func<IRowStore, IRowStore>? wrap)
    {
        MinutesHouse? house = null;
        var app = BotHost.Build(["--environment", "Development", "--contentRoot", world.Folder, $"--Storage:Path={world.Store}"], builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(world.Time);
            if (wrap is not null && builder.Services.Last(service => service.ServiceType == typeof(IRowStore)).ImplementationFactory is { } make)
            {
                builder.Services.AddSingleton(provider => wrap((IRowStore)make(provider)));
            }

            builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace);
        });
        house = new MinutesHouse(world, app);
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(house.Logs);
        var store = house.Get<RegisterStore>();
        if (await store.ReadAsync(default) is null)
        {
            await store.ReplaceAsync(null, MinutesBot.Content, new RegisterChange("import", "test"), default);
        }

        await house.Get<CurrentRegister>().LoadAsync(default);
        return house;
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>A council with its channel and its meeting, of which a draft says this.</summary>
    public async Task<Council> CouncilAsync(string tree, params (string Field, string Value)[] typed)
    {
        var id = new GroupId(tree);
        var council = new Council(id, new MeetingId(id, new OccurrenceId.Planned(2026, 4)), $"19:{id}@thread.tacv2");
        await MinutesBot.OpenChannelAsync(Services, council, world.Connector.ServiceUrl);
        await Rows.WriteAsync(LedgerRows.Put(SimulatorDefaults.TeamId, new LineKey.Meeting(id, council.Meeting.Occurrence), new LedgerEntry(LedgerStage.Agreed, DateTimeOffset.UnixEpoch) { Id = $"event-{id}", Start = Start, End = Start.AddHours(2) }, null), default);
        await BeginAsync(council, typed);
        return council;
    }

    public async Task BeginAsync(Council council, params (string Field, string Value)[] typed)
    {
        await Get<DraftStore>().BeginAsync(new MinutesDraft(council.Meeting, Start, Start.AddHours(2), new Dictionary<string, string>()), "anna", default);
        await TypeAsync(council, typed);
    }

    /// <summary>Saves a page on which these fields showed what the draft says.</summary>
    public async Task<SavedDraft?> TypeAsync(Council council, params (string Field, string Value)[] typed)
    {
        var now = await Get<DraftStore>().FindAsync(council.Meeting, default);
        return await Get<DraftStore>().SaveAsync(council.Meeting, typed.ToDictionary(each => each.Field, each => DraftMark.Of(now?.Value.Fields.GetValueOrDefault(each.Field))), typed.ToDictionary(each => each.Field, each => each.Value), "anna", default);
    }

    /// <param name="seen">The mark of what was looked at; what the draft says now, if nothing is said.</param>
    public async Task<PublishOutcome> PublishAsync(Council council, string key, string? seen = null)
    {
        var group = Register.Find(council.Id) ?? throw new InvalidOperationException();
        return await Get<MinutesStore>().PublishAsync(
            council.Meeting,
            seen ?? await MarkAsync(council),
            (draft, published) => MinutesReader.Read(draft, group, Register.AsOf(Day), Day, published?.Minutes),
            new Publishing(Day, world.Time.GetUtcNow(), "anna", key),
            key,
            Day,
            await Get<GroupChannels>().FindAsync(council.Id, default),
            default);
    }

    public async Task<string> MarkAsync(Council council) => (await Get<DraftStore>().FindAsync(council.Meeting, default))?.Value.Mark ?? string.Empty;

    /// <summary>Begins a correction that says this.</summary>
    public async Task CorrectAsync(Council council, params (string Field, string Value)[] typed)
    {
        await Get<DraftStore>().BeginAsync(MinutesDraft.Of(await PublishedAsync(council)), "anna", default);
        await TypeAsync(council, typed);
    }

    public async Task<PublishOutcome> RetractAsync(Council council, string key) =>
        await Get<MinutesStore>().RetractAsync(council.Meeting, (await PublishedAsync(council)).Version, new Publishing(Day, world.Time.GetUtcNow(), "anna", key), key, default);

    public async Task<PublishedMinutes> PublishedAsync(Council council) => await Get<MinutesStore>().FindAsync(council.Meeting, default) ?? throw new InvalidOperationException("Nothing is published.");

    public async Task<(ActionItem Item, bool HasChanged)?> DoneAsync(Council council, int ordinal, string by = "cia") =>
        await Get<ActionStore>().ChangeAsync(new ActionItemId(council.Id, 2026, 1, ordinal), item => item.Done(by, world.Time.GetUtcNow()), default);

    public async Task PostAgainAsync(Council council) => await Get<MinutesStore>().PostAgainAsync(council.Meeting, await Get<GroupChannels>().FindAsync(council.Id, default), default);

    public async Task<StandingPost?> PostAsync(Council council) => (await Get<MinutesStore>().SummaryAsync(council.Meeting, default))?.Post;

    /// <summary>Somebody clicks, alone.</summary>
    /// <returns>The card that it is answered with, as JSON with letters as they are.</returns>
    public async Task<string> ClickAsync(Speaker speaker, string verb, params (string Name, string Value)[] data)
    {
        var actor = Get<Actors>().Of(DirectoryIdentity.Parse(speaker.Identity).GetValueOrDefault()) with { IsAlone = true };
        var origin = new Origin("a:1", ConversationKind.Personal, speaker.UserId, new KnownConversation("a:1", world.Connector.ServiceUrl, "msteams", IsGroup: false, "personal", null, null));
        var click = new Click(verb, ClickData.Known(data.Select(each => KeyValuePair.Create(each.Name, each.Value))), actor, Language.Swedish, origin);
        return (await Services.GetServices<IClick>().Single(each => each.Verbs.Contains(verb)).RunAsync(click, default)).Card.ToJson();
    }

    /// <summary>The channel is another by now.</summary>
    public async Task MoveChannelAsync(Council council)
    {
        var key = ProvisioningKeys.Entry(SimulatorDefaults.TeamId, new LineKey.Channel(council.Id));
        if (await Rows.FindAsync(key, default) is { } row)
        {
            await Rows.WriteAsync(new RowWrite.Delete(row.Key, row.ETag), default);
        }

        await MinutesBot.OpenChannelAsync(Services, council, world.Connector.ServiceUrl);
    }

    /// <summary>Runs what is due, each job once.</summary>
    /// <returns>How many messages there were.</returns>
    public async Task<int> RunDueAsync()
    {
        var messages = await Get<WorkQueues>().Jobs.ReceiveAsync(16, JobRunner.Longest, default);
        await Task.WhenAll(messages.Select(RunAsync));
        return messages.Count;
    }

    /// <summary>Goes on until nothing is left to do, what a dead process has left too.</summary>
    public async Task WorkAsync()
    {
        var sweeper = Services.GetServices<IHostedService>().OfType<OutboxSweeper>().Single();
        await sweeper.StartAsync(default);
        for (var turn = 0; await IsBusyAsync(); turn++)
        {
            Assert.True(turn < MostTurns, "It never comes to an end.");
            while (await RunDueAsync() > 0)
            {
            }

            world.Time.Advance(TimeSpan.FromSeconds(31));
            await Task.Delay(5);
        }

        await sweeper.StopAsync(default);
    }

    /// <summary>Works until the process is dead, or nothing more is due.</summary>
    public async Task WorkToDeathAsync()
    {
        while (await RunDueAsync() > 0)
        {
        }
    }

    public Task<bool> IsBusyAsync() => Rows.QueryAsync(MinutesKeys.Partition, JobRows.Range, default).AnyAsync(row => !JobRows.Of(row).Job.IsPoisoned).AsTask();

    public async ValueTask DisposeAsync()
    {
        Logs.Dispose();
        await app.DisposeAsync();
    }

    private RegisterSnapshot Register => Get<CurrentRegister>().Engine.Register;

    // The worker lives on whatever comes of one job.
    private async Task RunAsync(QueuedMessage message)
    {
        try
        {
            await Get<JobRunner>().RunAsync(message, default);
        }
        catch (Storage.ProcessKilledException)
        {
        }
    }
}
