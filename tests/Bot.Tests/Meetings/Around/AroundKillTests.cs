using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Meetings.Around;
using Samverkan.Bot.Outbound.Standing;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping.Proposals;

namespace Samverkan.Bot.Tests.Meetings.Around;

/// <summary>Processes that die between any two writes: what they promised another does, and nothing is said twice.</summary>
public sealed class AroundKillTests
{
    private const string Question = "Vill du skriva anteckningarna?";

    /// <summary>The agenda with its job, the claim of the job, that it is being posted, what came of it, the end of the job.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task An_agenda_is_posted_once_or_it_is_known_that_nobody_knows(int writes)
    {
        var folder = Directory.CreateTempSubdirectory("samverkan-").FullName;
        var store = $"--Storage:Path={Path.Combine(folder, "samverkan.db")}";
        MortalRowStore? mortal = null;
        var before = new AroundBot(inner => mortal = new MortalRowStore(inner), store);
        await before.InitializeAsync();
        await before.Bot.PassAsync(TimeSpan.FromSeconds(20));
        var meeting = await before.BookAsync(Circle.Network, before.In(days: 3, hour: 10));

        await DieAsync(before, mortal, writes, AroundBot.NetworkChannel);
        var after = new AroundBot(null, store);
        await after.InitializeAsync();
        await after.GoToAsync(after.In(days: 1, hour: 9));
        await after.LookAsync();

        var stage = (await StandingRows.FindAsync(after.Bot.Services.GetRequiredService<IRowStore>(), AroundKeys.Post(meeting), default))?.Post.Stage;
        var posted = before.Bot.Connector.In(AroundBot.NetworkChannel).Count + after.Bot.Connector.In(AroundBot.NetworkChannel).Count;

        // Sent, and not yet kept as sent: nobody can know.
        Assert.Equal(writes == 3 ? StandingStage.Unknown : StandingStage.Posted, stage);
        Assert.Equal(1, posted);
        await EndAsync(before, after, folder);
    }

    /// <summary>That it is over with its job, the claim of the job, the question with its job, the end of the job, then the sending of it.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task The_summary_is_asked_for_once(int writes)
    {
        var folder = Directory.CreateTempSubdirectory("samverkan-").FullName;
        var store = $"--Storage:Path={Path.Combine(folder, "samverkan.db")}";
        MortalRowStore? mortal = null;
        var before = new AroundBot(inner => mortal = new MortalRowStore(inner), store);
        await before.InitializeAsync();
        await before.Bot.MeetAsync(Circle.Anna);
        await before.Bot.PassAsync(TimeSpan.FromSeconds(20));
        await before.SettleAsync();
        await before.BookAsync(Circle.Forum, before.In(days: -1, hour: 10));

        await DieAsync(before, mortal, writes, Circle.Anna.Chat());
        var after = new AroundBot(null, store);
        await after.InitializeAsync();
        await after.GoToAsync(after.In(days: 1, hour: 9));
        await after.LookAsync();

        Assert.Equal(1, before.Bot.Count(Circle.Anna.Chat(), Question) + after.Bot.Count(Circle.Anna.Chat(), Question));
        await EndAsync(before, after, folder);
    }

    // It dies at its work, or has done all of it.
    private static async Task DieAsync(AroundBot bot, MortalRowStore? store, int writes, string conversation)
    {
        Assert.NotNull(store);
        var sent = bot.Bot.Connector.In(conversation).Count;
        store.DieAfter(writes);
        bot.Bot.Time.Advance(TimeSpan.FromMinutes(1));
        await bot.Bot.SlowlyAsync(Task.WhenAny(store.Dead, SaidAsync()));

        async Task<bool> SaidAsync()
        {
            await Waiting.UntilAsync(async () => bot.Bot.Connector.In(conversation).Count > sent && !await bot.Bot.WorksAsync(store));
            return true;
        }
    }

    private static async Task EndAsync(AroundBot before, AroundBot after, string folder)
    {
        await before.DisposeAsync();
        await after.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
