using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;
using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.Cli.Plans;

/// <summary>The built program, as people start it and as it may end.</summary>
public sealed class ApplyProcessTests : IDisposable
{
    private static readonly Dictionary<string, string> Development = new() { ["ASPNETCORE_ENVIRONMENT"] = "Development" };

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Who_works_at_a_team_counts_as_living_to_other_processes_until_it_is_killed()
    {
        string holder;
        using (var apply = BotProcess.Start(folder.Path, Development, "apply", "--yes"))
        {
            await Waiting.UntilAsync(async () => (await HolderAsync()).Length > 0 || apply.HasExited);
            holder = await HolderAsync();

            Assert.False(Worker.IsGone(holder), holder);
            await apply.KillAsync();
        }

        Assert.True(Worker.IsGone(holder), holder);
    }

    private async Task<string> HolderAsync()
    {
        using var rows = new EmbeddedRowStore(folder.Store);
        return await rows.FindAsync(new RowKey($"provisioning/{SimulatorDefaults.TeamId}", "lease"), default) is { } lease ? lease.Values.Text("Holder") : "";
    }
}
