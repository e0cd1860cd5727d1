using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping.Proposals;
using Samverkan.GraphSimulator;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Provisioning.Chat;

/// <summary>What goes on when nobody asks: a changed register is planned for, and each night is looked at.</summary>
public sealed class UnattendedTests
{
    private static readonly TimeSpan UntilThree = TimeSpan.FromHours(17) + TimeSpan.FromMinutes(5);

    [Fact]
    public async Task A_changed_register_sends_the_administrator_the_plan_once_and_makes_nothing()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        await SettleAsync(bot);
        await bot.SetAsync(Renamed);

        var card = await bot.Bot.CardAsync(bot.Ada, "Plan:");
        await bot.Bot.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Contains("Genomför", card.ButtonTitles);
        Assert.Equal(1, bot.Bot.Count(bot.Chat, "Plan:"));
        Assert.Empty(bot.Channels);
    }

    [Fact]
    public async Task Two_instances_send_it_once()
    {
        var folder = Directory.CreateTempSubdirectory("samverkan-").FullName;
        var (ada, store) = (Speaker.New("Ada Administratör", SimulatorDefaults.TenantId), $"--Storage:Path={Path.Combine(folder, "samverkan.db")}");
        await using (var one = await ProvisioningBot.StartAsync(ada, store))
        await using (var other = await ProvisioningBot.StartAsync(ada, store))
        {
            await SettleAsync(one);
            await one.SetAsync(Renamed);

            // Seconds of both, in turn: neither is ahead of the other.
            for (var step = 0; step < 150; step++)
            {
                await Task.WhenAll(one.Bot.PassAsync(TimeSpan.FromMilliseconds(400)), other.Bot.PassAsync(TimeSpan.FromMilliseconds(400)));
            }

            Assert.Equal(1, one.Bot.Count(one.Chat, "Plan:"));
            Assert.Empty(other.Bot.Connector.Sent);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_register_that_is_the_first_is_no_change()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        await SettleAsync(bot);

        await bot.Bot.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(0, bot.Bot.Count(bot.Chat, "Plan:"));
    }

    [Fact]
    public async Task With_automation_what_is_new_is_made_and_a_name_waits_for_a_yes()
    {
        await using var bot = await ProvisioningBot.StartAsync("--Provisioning:Auto=true");
        await SettleAsync(bot);
        await bot.MakeAsync();
        await bot.SetAsync(content => Renamed(content) with { Groups = [.. Renamed(content).Groups, content.Groups[0] with { Id = new GroupId("ny"), Names = new Names { Name = new Localized("Nya gruppen", "The new group") }, ChannelName = "Nya gruppen", ChannelType = ChannelType.Standard, Seats = [] }] });

        await bot.Bot.CardAsync(bot.Ada, "byter namn");
        await bot.DoneAsync();

        Assert.Contains(bot.Channels, channel => channel.DisplayName == "Nya gruppen");
        Assert.DoesNotContain(bot.Channels, channel => channel.DisplayName == "Ett nytt namn");
    }

    [Fact]
    public async Task At_night_deviations_are_told_once_and_nothing_when_all_is_well()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        await SettleAsync(bot);
        await bot.MakeAsync();
        await NightAsync(bot, UntilThree);
        Assert.Equal(0, bot.Bot.Count(bot.Chat, "från det som är bestämt"));

        var meeting = bot.Simulator.Read().Events[^1];
        bot.Simulator.Change(edit => edit.MoveEvent(meeting.Id, meeting.Start.AddDays(1), meeting.End.AddDays(1)));
        await NightAsync(bot, TimeSpan.FromDays(1));
        var card = await bot.Bot.CardAsync(bot.Ada, "1 avvikelse");
        await NightAsync(bot, TimeSpan.FromDays(1));

        Assert.Contains("Rätta", card.ButtonTitles.Concat(card.Elements("Action.Execute").Select(button => button.GetProperty("title").GetString() ?? "")));
        Assert.Equal(1, bot.Bot.Count(bot.Chat, "1 avvikelse"));
    }

    [Fact]
    public async Task The_year_of_meetings_goes_on_by_itself()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        await SettleAsync(bot);
        await bot.MakeAsync();
        var before = bot.Simulator.Read().Events.Count;

        await NightAsync(bot, TimeSpan.FromDays(120) + UntilThree);
        await bot.DoneAsync();

        Assert.True(bot.Simulator.Read().Events.Count > before, $"{before} events, and no more.");
    }

    private static Register.RegisterContent Renamed(Register.RegisterContent content) =>
        content with { Groups = [.. content.Groups.Select(group => group.Id.Value == "central" ? group with { ChannelName = "Ett nytt namn" } : group)] };

    private static async Task SettleAsync(ProvisioningBot bot)
    {
        await bot.Bot.MeetAsync(bot.Ada);
        await bot.Bot.PassAsync(TimeSpan.FromSeconds(30));
    }

    // A long leap, and then the little steps that what is done in the night takes.
    private static async Task NightAsync(ProvisioningBot bot, TimeSpan leap)
    {
        bot.Bot.Time.Advance(leap);
        await bot.Bot.ReadyAsync();
        for (var step = 0; step < 60; step++)
        {
            await bot.Bot.PassAsync(TimeSpan.FromSeconds(10));
        }
    }
}
