using Samverkan.Bot.Tests.Cli;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;
using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.Provisioning;

public class SigkillTests
{
    private const int Kills = 10;
    private const int LinesBetween = 7;

    private static readonly Dictionary<string, string> Development = new() { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["DOTNET_ENVIRONMENT"] = "Development" };

    [Fact]
    public async Task Ten_times_killed_the_whole_register_is_there_once()
    {
        using var folder = new TemporaryFolder();
        using var simulator = new Simulator(new SimulatorOptions { Path = Path.Combine(folder.Path, ".data", "graph.db") }, TimeProvider.System);
        for (var kill = 1; kill <= Kills; kill++)
        {
            using var bot = BotProcess.Start(folder.Path, Development, "apply", "--yes");
            await Waiting.UntilAsync(() => Made(simulator.Read()) >= kill * LinesBetween);
            await bot.KillAsync();
        }

        var last = await BotProcess.RunAsync(folder.Path, Development, "apply", "--yes");

        Assert.Equal(0, last.Code);
        var state = simulator.Read();
        var ours = state.Channels.Where(channel => !channel.IsPrimary).ToList();
        Assert.Equal(35, ours.Count);
        Assert.Equal(35, ours.DistinctBy(channel => channel.DisplayName).Count());
        Assert.All(ours, channel => Assert.Single(channel.Tabs));
        Assert.Equal(8, state.Events.Count);
        Assert.Equal(0, (await BotProcess.RunAsync(folder.Path, Development, "drift")).Code);
    }

    private static int Made(SimulatorState state) => state.Channels.Sum(channel => (channel.IsPrimary ? 0 : 1) + channel.Tabs.Count) + state.Events.Count;
}
