using Samverkan.Bot.Tests.Driving;
using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.Provisioning.Chat;

/// <summary>How things are: what is missing, what each costs, and who can see to it.</summary>
public sealed class StatusTests
{
    private static readonly string[] NotOurs = [SimulatorPermissions.DeleteChannels, SimulatorPermissions.Users];

    public static TheoryData<string> Permissions => [.. SimulatorPermissions.All.Except(NotOurs)];

    [Theory]
    [MemberData(nameof(Permissions))]
    public async Task A_permission_that_is_missing_is_named_with_what_it_costs_and_who_can_grant_it(string permission)
    {
        await using var bot = await ProvisioningBot.StartAsync();
        bot.Simulator.Faults.Revoke(permission);

        var card = await bot.SayAsync("status");

        var at = card.Texts.ToList().IndexOf($"Det här saknas: {permission}");
        Assert.True(at >= 0, card.Text);
        Assert.StartsWith("Utan det: ", card.Texts[at + 1], StringComparison.Ordinal);
        Assert.StartsWith("Ordnas av: ", card.Texts[at + 2], StringComparison.Ordinal);
        Assert.EndsWith($"(tenant {SimulatorDefaults.TenantId})", card.Texts[at + 2], StringComparison.Ordinal);

        bot.Simulator.Faults.Clear();
        Assert.DoesNotContain($"Det här saknas: {permission}", (await bot.SayAsync("status")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PolicyFault.ApplicationAccessPolicyMissing, "Policy som ger appen tillgång")]
    [InlineData(PolicyFault.AppNotInstalled, "Appen i teamet")]
    public async Task A_policy_that_is_missing_is_named(PolicyFault policy, string name)
    {
        await using var bot = await ProvisioningBot.StartAsync();
        bot.Simulator.Faults.Set(policy, on: true);

        Assert.Contains($"Det här saknas: {name}", (await bot.SayAsync("status")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organiser_without_a_mailbox_is_named()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        bot.Simulator.Change(edit => edit.SetMailbox(SimulatorDefaults.OrganiserId, hasMailbox: false));

        Assert.Contains("Det här saknas: Brevlåda för organisatören", (await bot.SayAsync("status")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_tells_how_the_other_organisation_reaches_the_bot_and_what_the_register_lacks()
    {
        await using var bot = await ProvisioningBot.StartAsync();

        var card = await bot.SayAsync("status");

        Assert.Contains("Det här saknas: Tenant för Polisområde Storgöteborg i registret", card.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Så når en person i den andra organisationen mig", card.Texts);
        Assert.Contains(card.Texts, text => text.Contains("direktanslutning", StringComparison.Ordinal));
        Assert.Contains("How a person of the other organisation reaches me", (await bot.SayAsync("status", "en-GB")).Texts);
    }

    [Fact]
    public async Task Everybody_else_is_told_in_short()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        await bot.MakeAsync();

        var card = await bot.Bot.AskAsync(RunningBot.NewConversation(), "status", Speaker.New("Eva Utomstående"));

        Assert.StartsWith("Samverkan ", card.Texts[0], StringComparison.Ordinal);
        Assert.Contains("2 av 2 grupper har en kanal", card.Texts);
        Assert.DoesNotContain("saknas", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(SimulatorDefaults.TenantId, card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_not_be_done_is_told_until_it_is()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        var plan = await bot.SayAsync("plan");
        bot.Simulator.Faults.Revoke(SimulatorPermissions.Tabs);
        await bot.ClickAsync(plan, "Genomför");
        var done = await bot.StandsAsync("Klart:");

        Assert.Contains("Behörighet som saknas: TeamsTab.ReadWrite.Group", done.Texts);
        var card = await bot.SayAsync("status");
        Assert.Contains("Senaste genomförandet", card.Texts);
        Assert.Contains(card.Texts, text => text.StartsWith("Fliken Samverkan i ", StringComparison.Ordinal));
    }
}
