using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Tests.Driving;
using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.Provisioning.Chat;

/// <summary>What was approved is done, whatever comes between.</summary>
public sealed class ResumeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("samverkan-").FullName;

    [Fact]
    public async Task What_was_cut_off_goes_on_when_the_bot_starts_again()
    {
        var ada = Speaker.New("Ada Administratör", SimulatorDefaults.TenantId);
        var store = $"--Storage:Path={Path.Combine(folder, "samverkan.db")}";
        await using (var first = await ProvisioningBot.StartAsync(ada, store))
        {
            await CutOffAsync(first);
        }

        await using var second = await ProvisioningBot.StartAsync(ada, store);
        second.Simulator.Faults.Clear();
        var begun = second.Bot.Time.GetUtcNow();
        await second.DoneAsync();

        Assert.InRange(second.Bot.Time.GetUtcNow() - begun, TimeSpan.Zero, TimeSpan.FromMinutes(2));
        Assert.Equal(2, second.Channels.Count());
        Assert.Contains("inget att återuppta", (await second.SayAsync("återuppta")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resume_goes_on_and_asks_nothing_and_status_tells_how_far_it_is()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        await CutOffAsync(bot);

        Assert.Contains(await UnderWayAsync(bot), text => text.StartsWith("0 av ", StringComparison.Ordinal));
        Assert.Contains("Jag fortsätter där det stannade: 0 av", (await bot.SayAsync("återuppta")).Text, StringComparison.Ordinal);
        Assert.Contains("I go on from where it stopped", (await bot.SayAsync("resume", "en-GB")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_one_is_under_way_no_other_is_approved()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        var plan = await bot.SayAsync("plan");
        await CutOffAsync(bot, plan);

        var card = await bot.ClickAsync(plan, "Genomför");

        Assert.Contains("En plan genomförs redan", card.Text, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task<IReadOnlyList<string>> UnderWayAsync(ProvisioningBot bot) => (await bot.Bot.AskAsync(RunningBot.NewConversation(), "status", Speaker.New("Eva"))).Texts;

    // From the first thing it makes on, Graph asks for quiet.
    private static async Task CutOffAsync(ProvisioningBot bot, SentCard? plan = null)
    {
        plan ??= await bot.SayAsync("plan");
        bot.Simulator.Faults.Intercept = (request, point, _) =>
        {
            if (request.Method == HttpMethod.Post && point == FaultPoint.Before)
            {
                bot.Simulator.Faults.ThrottleNext(100, TimeSpan.FromMinutes(10));
            }

            return Task.CompletedTask;
        };
        await bot.ClickAsync(plan, "Genomför");
        await Keeping.Proposals.KeptBot.SlowlyAsync(bot.Bot, AskedAsync(bot));
        await bot.Bot.PassAsync(TimeSpan.FromSeconds(5));
        Assert.NotNull(await bot.Bot.Services.GetRequiredService<RunStore>().FindUnfinishedAsync(default));
    }

    private static async Task<bool> AskedAsync(ProvisioningBot bot)
    {
        await Waiting.UntilAsync(() => bot.Simulator.Faults.Requests.Any(request => request.Method == "POST"));
        return true;
    }
}
