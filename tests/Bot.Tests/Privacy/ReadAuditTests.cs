using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Access;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Privacy;

/// <summary>Who read what of whom, as the host writes it.</summary>
public sealed class ReadAuditTests : IDisposable
{
    private const string NamesSomebody = "Vad heter stadsdirektören?";
    private const string NamesNobody = "Hur ofta träffas LÖK-nätverket?";

    private static readonly DateOnly Day = new(2026, 11, 22);
    private static readonly Reader Asker = new Reader.Known(new DirectoryIdentity(Guid.Parse(Incoming.Tenant), Guid.Parse(StaffedRegister.ObjectId)));

    private readonly StaffedRegister register = new();
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_read_in_a_personal_chat_is_written_within_five_seconds_with_ids_only()
    {
        await using var bot = await StartAsync();
        await bot.AskAsync(RunningBot.NewConversation(), NamesSomebody);

        bot.Time.Advance(TimeSpan.FromSeconds(5));

        var read = Assert.Single(await WrittenAsync(bot, 1));
        Assert.Equal(Asker, read.Reader);
        Assert.Equal(ReadPlace.Personal, read.Where);
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero), read.At);
        Assert.Equal(StaffedRegister.DirectorId, Assert.Single(read.Persons).Value);
        var values = await ValuesAsync(bot);
        Assert.DoesNotContain("Testsson", values, StringComparison.Ordinal);
        Assert.DoesNotContain("stadsdirektör", values, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarie", values, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_read_in_a_channel_is_written_as_one()
    {
        await using var bot = await StartAsync();
        bot.Connector.SetTenant("29:user", Incoming.Tenant);

        await bot.PostAsync(Incoming.Message(bot.Connector.ServiceUrl, $"19:{Guid.NewGuid():N}@thread.tacv2;messageid=1", "29:user", NamesSomebody).InChannel());
        bot.Time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal((ReadPlace.Channel, Asker), Assert.Single(await WrittenAsync(bot, 1)) is var read ? (read.Where, read.Reader) : default);
    }

    [Fact]
    public async Task Where_the_directory_id_is_not_known_the_channels_id_of_the_user_stands()
    {
        await using var bot = await StartAsync();
        var activity = Incoming.Message(bot.Connector.ServiceUrl, RunningBot.NewConversation(), "29:somebody", NamesSomebody);
        activity["from"] = new JsonObject { ["id"] = "29:somebody", ["name"] = "Kim Kanarie", ["aadObjectId"] = "Kim Kanarie" };

        await bot.PostAsync(activity);
        bot.Time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(new Reader.OfChannel("29:somebody"), Assert.Single(await WrittenAsync(bot, 1)).Reader);
        Assert.DoesNotContain("Kanarie", await ValuesAsync(bot), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written_of_an_answer_that_names_nobody()
    {
        await using var bot = await StartAsync();
        await bot.AskAsync(RunningBot.NewConversation(), NamesNobody);
        bot.Time.Advance(TimeSpan.FromSeconds(5));
        await bot.AskAsync(RunningBot.NewConversation(), NamesSomebody);
        bot.Time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(new DateTimeOffset(2026, 11, 22, 9, 0, 5, TimeSpan.Zero), Assert.Single(await WrittenAsync(bot, 1)).At);
    }

    [Fact]
    public async Task What_is_left_is_written_when_the_host_stops()
    {
        await using (var bot = await StartAsync())
        {
            await bot.AskAsync(RunningBot.NewConversation(), NamesSomebody);
            await bot.AskAsync(RunningBot.NewConversation(), NamesSomebody);
        }

        using var store = new EmbeddedRowStore(folder.Store);
        Assert.Equal(2, (await ReadAsync(new ReadAudit(store))).Count);
    }

    [Fact]
    public async Task The_audit_of_a_read_holds_nobody_up_and_costs_no_write_in_the_turn()
    {
        await using var bot = await StartAsync();

        await bot.AskAsync(RunningBot.NewConversation(), NamesSomebody);

        Assert.Empty(await ReadAsync(bot.Services.GetRequiredService<ReadAudit>()));
    }

    public void Dispose()
    {
        register.Dispose();
        folder.Dispose();
    }

    private static async Task<IReadOnlyList<PersonRead>> ReadAsync(ReadAudit audit) => await audit.ReadAsync(Day, default).ToListAsync();

    // The writer works behind the turn: it is waited for, not slept for.
    private static async Task<IReadOnlyList<PersonRead>> WrittenAsync(RunningBot bot, int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var reads = await ReadAsync(bot.Services.GetRequiredService<ReadAudit>());
            if (reads.Count >= count)
            {
                return reads;
            }

            await Task.Delay(10, patience.Token);
        }
    }

    private static async Task<string> ValuesAsync(RunningBot bot)
    {
        var rows = await bot.Services.GetRequiredService<IRowStore>().QueryAsync(ReadKeys.Reads(Day), RowRange.All, default).ToListAsync();
        return string.Join('\n', rows.Select(row => $"{row.Key} {string.Join(' ', row.Values.Select(value => $"{value.Key}={Text(value.Value)}"))}"));
    }

    private static string Text(RowValue value) => value is RowValue.Binary binary ? System.Text.Encoding.UTF8.GetString(binary.Value.Span) : $"{value}";

    private Task<RunningBot> StartAsync() => RunningBot.StartAsync(register.Setting, $"--Storage:Path={folder.Store}");
}
