using Samverkan.Bot.Provisioning.Applying;
using Samverkan.GraphSimulator;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Provisioning;

public class BlockedTests
{
    [Fact]
    public async Task A_channel_of_the_same_name_blocks_one_line_and_can_be_taken_over()
    {
        await using var town = await Town.OpenAsync(ThreeGroups.Content);
        town.Bot.Simulator.Change(edit => edit.AddChannel("gruppen OPPEN", "Vår gamla kanal"));

        var blocked = Assert.Single((await town.Bot.ApplyAsync()).Blocked);
        Assert.Contains("Det finns redan en kanal", blocked.Why!.Sv, StringComparison.Ordinal);
        Assert.Equal(2, town.Bot.Simulator.Read().Channels.Count(channel => channel.Description?.Contains("samverkan:", StringComparison.Ordinal) == true));

        await town.Bot.MendAsync(blocked);
        await town.Bot.ApplyAsync();

        var adopted = town.Bot.Simulator.Read().Channels.Single(channel => channel.DisplayName == "gruppen OPPEN" || channel.DisplayName == "Gruppen oppen");
        Assert.StartsWith("Vår gamla kanal", adopted.Description, StringComparison.Ordinal);
        Assert.EndsWith("samverkan:oppen", adopted.Description, StringComparison.Ordinal);
        Assert.Single(adopted.Tabs);
    }

    [Fact]
    public async Task A_name_that_a_deleted_channel_holds_is_explained_with_other_names_and_the_rest_goes_on()
    {
        await using var town = await Town.OpenAsync(ThreeGroups.Content);
        town.Bot.Simulator.Faults.BlockName("Gruppen oppen");

        var blocked = await BlockedAsync(town);

        var line = blocked.First(each => each.What.Sv == "Kanalen Gruppen oppen");
        Assert.Contains("troligen borttagen de senaste 30 dagarna", line.Why.Sv, StringComparison.Ordinal);
        Assert.Contains("Gruppen oppen 2", line.Remedy.Sv, StringComparison.Ordinal);
        Assert.Equal(2, town.Bot.Simulator.Read().Channels.Count(channel => !channel.IsPrimary));
        Assert.Equal(12, town.Bot.Simulator.Read().Events.Count);
    }

    [Fact]
    public async Task A_name_of_which_nothing_is_legal_is_one_blocked_line()
    {
        await using var town = await Town.OpenAsync(With("oppen", group => group with { ChannelName = "###" }));

        var plan = await town.Bot.ApplyAsync();

        Assert.Contains("Inget tecken i kanalnamnet", Assert.Single(plan.Blocked).Why!.Sv, StringComparison.Ordinal);
        Assert.Equal(2, town.Bot.Simulator.Read().Channels.Count(channel => !channel.IsPrimary));
    }

    [Fact]
    public async Task Two_groups_of_one_channel_name_get_two_names()
    {
        var name = new string('a', 50);
        await using var town = await Town.OpenAsync(ThreeGroups.Content with { Groups = [.. ThreeGroups.Content.Groups.Select(group => group with { ChannelName = name })] });

        await town.Bot.ApplyAsync();

        Assert.Equal([$"{name[..48]} 2", $"{name[..48]} 3", name], town.Bot.Simulator.Read().Channels.Where(channel => !channel.IsPrimary).Select(channel => channel.DisplayName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("no id", "inget katalog-id")]
    [InlineData("tenant", "organisation är inte känd")]
    [InlineData("protected", "skyddad identitet")]
    public async Task Somebody_who_cannot_be_let_in_is_one_blocked_line_for_each_group(string what, string why)
    {
        await using var town = await Town.OpenAsync(ThreeGroups.Content with
        {
            Persons = [.. ThreeGroups.Content.Persons.Select(person => person.Id.Value != "bo" ? person : what switch
            {
                "no id" => person with { ObjectId = null },
                "tenant" => person with { TenantId = "cccccccc-0000-4000-8000-000000000009" },
                _ => person with { ProtectedIdentity = true },
            })],
        });

        var plan = await town.Bot.ApplyAsync();

        Assert.Equal(3, plan.Blocked.Count());
        Assert.All(plan.Blocked, line => Assert.Contains(why, line.Why!.Sv, StringComparison.Ordinal));
        Assert.Equal(what == "protected", !plan.Blocked.Any(line => line.What.Sv.Contains("Bo Alm", StringComparison.Ordinal)));
        Assert.Equal(3, town.Bot.Simulator.Read().Channels.Count(channel => !channel.IsPrimary));
        Assert.DoesNotContain(town.Bot.Simulator.Read().Channels, channel => channel.Members.Any(member => member.UserId == $"{ThreeGroups.Bo}"));
    }

    [Fact]
    public async Task Somebody_who_is_not_in_the_team_is_to_be_added_there_first()
    {
        await using var town = await Town.OpenAsync(ThreeGroups.Content);
        town.Bot.Simulator.Change(edit => edit.RemoveTeamMember($"{ThreeGroups.Bo}"));

        var plan = await town.Bot.ApplyAsync();

        Assert.Equal(["Bo Alm i Gruppen oppen", "Bo Alm i Gruppen sluten"], plan.Blocked.Select(line => line.What.Sv).Order(StringComparer.Ordinal));
        Assert.Contains(plan.Blocked, line => line.Remedy!.Sv.StartsWith("Lägg till personen i teamet först", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_disabled_account_is_told_and_the_rest_goes_on()
    {
        await using var town = await Town.OpenAsync(ThreeGroups.Content);
        town.Bot.Simulator.Change(edit => edit.DisableUser($"{ThreeGroups.Bo}"));

        var blocked = await BlockedAsync(town);

        Assert.All(blocked, line => Assert.Contains("avstängt", line.Why.Sv, StringComparison.Ordinal));
        Assert.Equal(2, blocked.Count);
        Assert.Contains(town.Bot.Simulator.Read().Channels, channel => channel.Members.Any(member => member.UserId == $"{ThreeGroups.Cia}"));
    }

    [Fact]
    public async Task People_whom_the_other_organisation_does_not_let_in_are_told_with_what_to_do()
    {
        await using var town = await Town.OpenAsync(ThreeGroups.Content);
        town.Bot.Simulator.Faults.Set(PolicyFault.CrossTenantPolicyMissing, true);

        Assert.Contains("direktanslutning", Assert.Single(await BlockedAsync(town)).Remedy.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organiser_without_a_mailbox_is_told_and_the_channels_are_made()
    {
        await using var town = await Town.OpenAsync(ThreeGroups.Content);
        town.Bot.Simulator.Change(edit => edit.SetMailbox(SimulatorDefaults.OrganiserId, hasMailbox: false));

        var plan = await town.Bot.ApplyAsync();

        Assert.Contains("brevlåda", Assert.Single(plan.Blocked).Why!.Sv, StringComparison.Ordinal);
        Assert.Equal(3, town.Bot.Simulator.Read().Channels.Count(channel => !channel.IsPrimary));
    }

    [Theory]
    [InlineData(SimulatorPermissions.CreateChannels)]
    [InlineData(SimulatorPermissions.ChannelSettings)]
    [InlineData(SimulatorPermissions.ChannelMembers)]
    [InlineData(SimulatorPermissions.TeamMembers)]
    [InlineData(SimulatorPermissions.Tabs)]
    [InlineData(SimulatorPermissions.Calendars)]
    [InlineData(SimulatorPermissions.AppsInChannels)]
    [InlineData(SimulatorPermissions.InstalledApps)]
    public async Task A_missing_permission_is_named_and_the_rest_goes_on(string permission)
    {
        await using var town = await Town.OpenAsync(ThreeGroups.Content);
        town.Bot.Simulator.Faults.Revoke(permission);

        var plan = await town.Bot.PlanAsync();
        var run = await town.Bot.Provisioner.ApproveAsync(plan, "test", null, CancellationToken.None);
        await town.Bot.FinishAsync();
        var blocked = run is null ? [] : await town.Bot.Runs.BlockedAsync(run, CancellationToken.None);

        Assert.Contains(permission, plan.Blocked.Select(line => line.Permission).Concat(blocked.Select(line => line.Permission)));
        Assert.True(town.Bot.Simulator.Read() is { Events.Count: > 0 } or { Channels.Count: > 1 });

        town.Bot.Simulator.Faults.Grant(permission);
        await town.Bot.ApplyAsync();
        var complete = await town.Bot.PlanAsync();
        Assert.Empty(complete.ToDo);
        Assert.Empty(complete.Blocked);
    }

    private static async Task<IReadOnlyList<BlockedLine>> BlockedAsync(Town town)
    {
        var run = await town.Bot.Provisioner.ApproveAsync(await town.Bot.PlanAsync(), "test", null, CancellationToken.None);
        await town.Bot.FinishAsync();
        return await town.Bot.Runs.BlockedAsync(Assert.IsType<string>(run), CancellationToken.None);
    }

    private static RegisterContent With(string group, Func<Group, Group> change) =>
        ThreeGroups.Content with { Groups = [.. ThreeGroups.Content.Groups.Select(each => each.Id.Value == group ? change(each) : each)] };
}
