using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Samverkan.Bot.Meetings.Around;
using Samverkan.Bot.Meetings.Around.Watching;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Outbound.Standing;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping.Proposals;
using Samverkan.Meetings;
using Samverkan.Register.Model;
using Samverkan.Register.Yaml;

namespace Samverkan.Bot.Tests.Meetings.Around;

/// <summary>
/// A running bot as in Production, with a team that has channels for two of the groups of <see cref="Circle"/>, and a calendar that a test
/// writes. The tests share it, one after the other: each has meetings of its own, and the clock only goes forward.
/// </summary>
public sealed class AroundBot : IAsyncLifetime
{
    public const string Team = "7ea00000-0000-4000-8000-000000000001";

    private readonly string folder = Directory.CreateTempSubdirectory("samverkan-").FullName;
    private readonly Func<IRowStore, IRowStore>? wrap;
    private readonly DateTimeOffset? at;
    private readonly string[] settings;
    private RunningBot? running;
    private int booked;

    public AroundBot()
        : this(null)
    {
    }

    internal AroundBot(Func<IRowStore, IRowStore>? wrap, params string[] settings) => (this.wrap, this.settings) = (wrap, settings);

    /// <param name="at">When it starts.</param>
    internal AroundBot(DateTimeOffset at)
        : this(null) => this.at = at;

    public RunningBot Bot => running ?? throw new InvalidOperationException("Not started.");

    public static string NetworkChannel => Channel(Circle.Network.Value);

    public static string QuietChannel => Channel(Circle.Quiet.Value);

    /// <summary>The local day.</summary>
    public DateOnly Today => MeetingClock.Local(Bot.Time.GetUtcNow(), MeetingTimes.Stockholm).Date;

    private IRowStore Rows => Bot.Services.GetRequiredService<IRowStore>();

    public async Task InitializeAsync()
    {
        var register = Path.Combine(folder, "register.yaml");
        await File.WriteAllTextAsync(register, RegisterYaml.Write(Circle.Content));
        string[] all =
        [
            $"--Register:File={register}",
            $"--Provisioning:TeamId={Team}",
            $"--Graph:TenantId={Incoming.Tenant}",
            $"--Graph:ClientId={Incoming.AppId}",
            .. settings,
        ];
        running = await (at is { } moment ? RunningBot.StartAsync(moment, all) : wrap is null ? RunningBot.StartAsync(all) : RunningBot.StartAsync(wrap, all));
        foreach (var group in new[] { Circle.Network, Circle.Quiet })
        {
            await OpenChannelAsync(group.Value);
        }

        await Bot.PostAsync(HeardInTeam());
        await Waiting.UntilAsync(async () => await Bot.Services.GetRequiredService<KnownTeams>().FindAsync(Team, default) is not null);
        foreach (var speaker in new[] { Circle.Anna, Circle.Bo, Circle.Cia, Circle.Eva, Circle.Gun, Circle.Dan })
        {
            Bot.Connector.SetMember(speaker);
        }
    }

    public async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    public Task OpenChannelAsync(string group) =>
        Rows.WriteAsync(LedgerRows.Put(Team, new LineKey.Channel(new GroupId(group)), new LedgerEntry(LedgerStage.Agreed, DateTimeOffset.UnixEpoch) { Id = Channel(group) }, null), default);

    /// <summary>A day some days from now, as people can write it.</summary>
    public string Day(int days) => Today.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A moment some days from now, local time.</summary>
    public DateTimeOffset In(int days, int hour, int minute = 0) => MeetingClock.At(Today.AddDays(days), new TimeOnly(hour, minute), MeetingTimes.Stockholm);

    internal async Task<MeetingId> BookAsync(GroupId group, DateTimeOffset start, double hours = 2)
    {
        var meeting = new MeetingId(group, new OccurrenceId.Extra(MeetingClock.Local(start, MeetingTimes.Stockholm).Date, Interlocked.Increment(ref booked)));
        var entry = new LedgerEntry(LedgerStage.Agreed, Bot.Time.GetUtcNow()) { Id = $"event-{meeting}", Start = start, End = start.AddHours(hours), JoinUrl = Link(meeting) };
        await Rows.WriteAsync(LedgerRows.Put(Team, KeyOf(meeting), entry, null), default);
        return meeting;
    }

    internal static string Link(MeetingId meeting) => $"https://teams.microsoft.com/l/meetup-join/19%3ameeting_{Uri.EscapeDataString($"{meeting}")}%40thread.v2/0?context=%7b%22Tid%22%3a%22{Incoming.Tenant}%22%7d";

    internal Task MoveAsync(MeetingId meeting, DateTimeOffset start, double hours = 2) => ChangeAsync(meeting, entry => entry with { Start = start, End = start.AddHours(hours) });

    internal Task CancelAsync(MeetingId meeting) => ChangeAsync(meeting, entry => entry with { IsGone = true });

    internal async Task ChangeAsync(MeetingId meeting, Func<LedgerEntry, LedgerEntry> change)
    {
        var stored = Assert.IsType<StoredEntry>(await LedgerRows.FindAsync(Rows, Team, KeyOf(meeting), default));
        await Rows.WriteAsync(LedgerRows.Put(Team, KeyOf(meeting), change(stored.Entry), stored), default);
    }

    /// <summary>Leaps to a moment, and lets the bot look once and do all that comes of it.</summary>
    public async Task GoToAsync(DateTimeOffset at)
    {
        Assert.True(at >= Bot.Time.GetUtcNow(), "The clock of the tests goes forward only.");
        Bot.Time.Advance(at - Bot.Time.GetUtcNow());
        await LookAsync();
    }

    public async Task LookAsync()
    {
        await Bot.Services.GetServices<IHostedService>().OfType<MeetingWatch>().Single().LookAsync(default);
        await SettleAsync();
    }

    /// <summary>Lets time pass, a little, until no job is left to do.</summary>
    public async Task SettleAsync()
    {
        await Bot.SlowlyAsync(DoneAsync());

        async Task<bool> DoneAsync()
        {
            await Waiting.UntilAsync(async () => !await Bot.WorksAsync(Rows));
            return true;
        }
    }

    /// <summary>The agenda of a meeting as it stands in the channel; null where there is none.</summary>
    internal async Task<SentCard?> AgendaAsync(MeetingId meeting) =>
        await StandingRows.FindAsync(Rows, AroundKeys.Post(meeting), default) is { Post: { Activity: { } id, There.Id: var channel } } ? Bot.Connector.StandingIn(channel).Single(sent => sent.Id == id).Card : null;

    internal async Task<SentCard> StandingAsync(MeetingId meeting) => Assert.IsType<SentCard>(await AgendaAsync(meeting));

    /// <summary>How many messages of a channel, as they stand, say this.</summary>
    public int Count(string conversation, string text) => Bot.Connector.StandingIn(conversation).Count(sent => sent.Card.Text.Contains(text, StringComparison.Ordinal));

    /// <summary>Presses a button of the agenda in the channel.</summary>
    internal async Task<SentCard> PressAsync(Speaker speaker, MeetingId meeting, string title) =>
        await Bot.SlowlyAsync(Bot.OpenAsync($"{Channel(meeting.Group.Value)};messageid=1", await StandingAsync(meeting), title, speaker, inChannel: true));

    /// <summary>Sends what a dialog over the channel asks for.</summary>
    public Task<SentCard> SendAsync(Speaker speaker, SentCard dialog, string title, IReadOnlyDictionary<string, string>? inputs = null, Action<JsonObject>? tamper = null) =>
        Bot.SlowlyAsync(Bot.SendAsync($"{NetworkChannel};messageid=1", dialog, title, speaker, inputs, tamper, inChannel: true));

    /// <summary>Says something in the chat that somebody has with the bot alone.</summary>
    public Task<SentCard> SayAsync(Speaker speaker, string text, string locale = "sv-SE") => Bot.AskAsync(speaker, text, locale);

    /// <summary>Says something in a channel.</summary>
    public async Task<SentCard> SayInAsync(string channel, Speaker speaker, string text) =>
        Assert.Single(await Bot.SlowlyAsync(Bot.SendAsync(channel, Incoming.Message(Bot.Connector.ServiceUrl, channel, speaker.UserId, text).Mentioning().InChannel().By(speaker)))).Card;

    /// <summary>Teams tells that a call is over.</summary>
    public async Task EndAsync(string link, DateTimeOffset at)
    {
        var ended = Incoming.Message(Bot.Connector.ServiceUrl, "19:meeting_x@thread.v2", "29:anybody", null).By(Circle.Dan);
        ended.Remove("text");
        ended["type"] = "event";
        ended["name"] = "application/vnd.microsoft.meetingEnd";
        ended["conversation"] = new JsonObject { ["id"] = "19:meeting_x@thread.v2", ["isGroup"] = true, ["conversationType"] = "groupChat", ["tenantId"] = Incoming.Tenant };
        ended["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Incoming.Tenant }, ["meeting"] = new JsonObject { ["id"] = "bWVldGluZw==" } };
        ended["value"] = new JsonObject { ["MeetingType"] = "Scheduled", ["Title"] = "Möte", ["Id"] = "x", ["JoinUrl"] = link, ["EndTime"] = at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) };
        Assert.Equal(System.Net.HttpStatusCode.OK, await Bot.PostAsync(ended));
        await SettleAsync();
    }

    private JsonObject HeardInTeam()
    {
        var heard = Incoming.Message(Bot.Connector.ServiceUrl, "19:allmant@thread.tacv2;messageid=1", Circle.Anna.UserId, "hej").Mentioning().InChannel().By(Circle.Anna);
        heard["channelData"] = new JsonObject { ["team"] = new JsonObject { ["id"] = "19:allmant@thread.tacv2", ["aadGroupId"] = Team }, ["tenant"] = new JsonObject { ["id"] = Incoming.Tenant } };
        return heard;
    }

    private static string Channel(string group) => $"19:{group}@thread.tacv2";

    private static LineKey.Meeting KeyOf(MeetingId meeting) => new(meeting.Group, meeting.Occurrence);
}
