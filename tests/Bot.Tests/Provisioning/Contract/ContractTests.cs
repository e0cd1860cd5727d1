using Samverkan.GraphSimulator;
using Xunit.Abstractions;

namespace Samverkan.Bot.Tests.Provisioning.Contract;

public class ContractTests(ITestOutputHelper output)
{
    [ContractFact]
    public async Task Every_request_is_as_Graph_describes_it()
    {
        using var prism = await Prism.StartAsync(ContractFactAttribute.File!);
        PrismHandler? handler = null;
        await using var town = await Town.OpenAsync(ThreeGroups.Content, wrap: inner => handler = new PrismHandler(prism.Address, inner));
        await town.Bot.ApplyAsync();
        await town.Bot.ApplyAsync();
        var state = town.Bot.Simulator.Read();
        var shared = state.Channels.Single(channel => channel.DisplayName == "Gruppen delad").Id;
        town.Bot.Simulator.Change(edit =>
        {
            edit.RenameChannel(state.Channels.Single(channel => channel.DisplayName == "Gruppen oppen").Id, "Fika");
            edit.SetDescription(state.Channels.Single(channel => channel.DisplayName == "Gruppen sluten").Id, "Utan märke");
            edit.AddChannelMember(shared, SimulatorDefaults.OrganiserId);
            edit.MoveEvent(state.Events[0].Id, state.Events[0].Start.AddHours(1), state.Events[0].End.AddHours(1));
            edit.CancelEvent(state.Events[1].Id);
            edit.DeleteEvent(state.Events[2].Id);
        });
        while ((await town.Bot.PlanAsync()).Deviations.FirstOrDefault() is { } line)
        {
            Assert.Empty(await town.Bot.MendAsync(line));
        }

        await town.Bot.ApplyAsync();

        output.WriteLine(string.Join('\n', handler!.Checked.Distinct()));
        Assert.Empty(handler.Violations);
        Assert.Contains(handler.Checked, request => request.StartsWith("PATCH", StringComparison.Ordinal));
        Assert.Contains(handler.Checked, request => request.StartsWith("DELETE", StringComparison.Ordinal));
        Assert.Contains(handler.Checked, request => request.EndsWith("enabledApps/$ref", StringComparison.Ordinal));
    }
}
