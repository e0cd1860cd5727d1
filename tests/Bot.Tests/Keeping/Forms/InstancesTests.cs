using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Keeping.Forms;

/// <summary>Several instances of the bot share a store: what one saves the others have within seconds, and none saves over another.</summary>
public sealed class InstancesTests : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Inputs = new() { ["Name"] = "Nya Namnsson", ["From"] = "2027-01-01" };

    private readonly string folder = Directory.CreateTempSubdirectory("samverkan-instances-").FullName;
    private readonly List<RunningBot> bots = [];

    public async Task InitializeAsync()
    {
        string[] settings = [.. KeptRegister.Settings(folder), $"--Storage:Path={Path.Combine(folder, "shared.db")}"];
        bots.Add(await RunningBot.StartAsync(settings));
        bots.Add(await RunningBot.StartAsync(settings));
    }

    public async Task DisposeAsync()
    {
        foreach (var bot in bots)
        {
            await bot.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Another_instance_sees_the_change_within_ten_seconds()
    {
        var (chat, effect) = await LookAsync(bots[0]);
        await bots[0].ClickAsync(chat, effect, "Spara", speaker: KeptRegister.City);

        bots[1].Time.Advance(TimeSpan.FromSeconds(10));

        await Waiting.UntilAsync(() => bots[1].Services.GetRequiredService<CurrentRegister>().Engine.Register.Content.Persons.Any(person => person.Name == "Nya Namnsson"));
    }

    [Fact]
    public async Task An_instance_that_has_not_heard_yet_saves_over_nothing()
    {
        var (chat, effect) = await LookAsync(bots[0]);
        var (otherChat, other) = await LookAsync(bots[1]);
        await bots[0].ClickAsync(chat, effect, "Spara", speaker: KeptRegister.City);

        var told = (await bots[1].ClickAsync(otherChat, other, "Spara", speaker: KeptRegister.City)).Card;

        Assert.DoesNotContain("Sparat.", told.Text, StringComparison.Ordinal);
        Assert.Contains("Nya Namnsson", told.Text, StringComparison.Ordinal);
        Assert.Single(bots[1].Services.GetRequiredService<CurrentRegister>().Engine.Register.Content.Persons, person => person.Name == "Nya Namnsson");
    }

    [Fact]
    public async Task A_click_that_reaches_two_instances_has_one_effect()
    {
        var (chat, effect) = await LookAsync(bots[0]);
        var first = (await bots[0].ClickAsync(chat, effect, "Spara", speaker: KeptRegister.City)).Card;

        var second = (await bots[1].ClickAsync(chat, effect, "Spara", speaker: KeptRegister.City)).Card;

        Assert.StartsWith("Sparat.", first.Text, StringComparison.Ordinal);
        Assert.Equal("Det var redan sparat.", second.Text);
    }

    private static async Task<(string Chat, SentCard Effect)> LookAsync(RunningBot bot)
    {
        var chat = RunningBot.NewConversation();
        var form = await bot.AskAsync(chat, "tillsätt stadsdirektören", KeptRegister.City);
        return (chat, (await bot.ClickAsync(chat, form, "Visa ändringen", Inputs, KeptRegister.City)).Card);
    }
}
