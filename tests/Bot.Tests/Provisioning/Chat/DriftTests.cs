using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.Provisioning.Chat;

/// <summary>What somebody has changed by hand is told, and mended or accepted line by line.</summary>
public sealed class DriftTests
{
    private static readonly string[] All = ["renamed", "removed", "member gone", "member added", "moved", "cancelled"];

    public static TheoryData<string> Kinds => [.. All];

    public static TheoryData<string> Mendable => [.. All.Where(kind => kind != "removed")];

    [Theory]
    [MemberData(nameof(Mendable))]
    public async Task Mended_it_is_as_it_was(string kind) => await DecideAsync(kind, "Rätta", "Jag rättar det nu");

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Accepted_it_stays_as_it_is(string kind) => await DecideAsync(kind, "Acceptera", "Det får vara som det är");

    [Fact]
    public async Task A_removed_channel_is_made_again_with_a_two_since_its_name_is_taken_for_thirty_days()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        await bot.MakeAsync();
        Change(bot, "removed");

        var drift = await bot.SayAsync("drift");
        Assert.Contains("upptaget i 30 dagar", drift.Text, StringComparison.Ordinal);
        await bot.ClickAsync(drift, "Rätta");
        await bot.DoneAsync();

        Assert.Contains(bot.Simulator.Read().Channels, channel => channel.DeletedAt is null && channel.DisplayName.EndsWith(" 2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nothing_is_otherwise_it_says_so()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        await bot.SetAsync(content => content with { Holdings = [content.Holdings[0]] });
        await bot.MakeAsync();

        Assert.Equal("Allt stämmer.", (await bot.SayAsync("drift")).Texts[0]);
        Assert.Equal("All is as it should be.", (await bot.SayAsync("deviations", "en-GB")).Texts[0]);
    }

    [Fact]
    public async Task What_is_another_by_then_is_shown_and_left()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        await bot.MakeAsync();
        var channel = bot.Channels.First(each => each.MembershipType == "private");
        bot.Simulator.Change(edit => edit.RenameChannel(channel.Id, "Ett annat namn"));
        var card = await bot.SayAsync("drift");
        bot.Simulator.Change(edit => edit.RenameChannel(channel.Id, "Ett tredje namn"));

        var shown = await bot.ClickAsync(card, "Rätta");

        Assert.Contains("Läget har ändrats", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Ett tredje namn", shown.Text, StringComparison.Ordinal);
        await bot.Bot.PassAsync(TimeSpan.FromSeconds(10));
        Assert.Contains(bot.Channels, each => each.DisplayName == "Ett tredje namn");
    }

    [Fact]
    public async Task Somebody_with_a_protected_identity_is_not_named()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        await bot.MakeAsync();
        await bot.SetAsync(content => content with { Persons = [.. content.Persons.Select(person => person with { ProtectedIdentity = person.Id.Value == "bo" })], Holdings = [content.Holdings[0]] });
        var channel = bot.Channels.First(each => each.MembershipType == "private");
        bot.Simulator.Change(edit =>
        {
            edit.AddTeamMember($"{SmallRegister.Bo}");
            edit.AddChannelMember(channel.Id, $"{SmallRegister.Bo}");
        });

        var card = await bot.SayAsync("drift");

        Assert.Contains("En person med skyddad identitet", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Provsson", card.Text, StringComparison.Ordinal);
    }

    private static async Task DecideAsync(string kind, string title, string said)
    {
        await using var bot = await ProvisioningBot.StartAsync();
        await bot.MakeAsync();
        Change(bot, kind);

        var card = await bot.SayAsync("avvikelser");
        Assert.StartsWith("1 avvikelse", card.Texts[0], StringComparison.Ordinal);
        Assert.Contains(said, (await bot.ClickAsync(card, title)).Text, StringComparison.Ordinal);
        await bot.DoneAsync();

        Assert.DoesNotContain("avvikelse", (await bot.SayAsync("drift")).Texts[0], StringComparison.Ordinal);
        Assert.DoesNotContain("nya", (await bot.SayAsync("plan")).Texts[0], StringComparison.Ordinal);
    }

    private static void Change(ProvisioningBot bot, string kind)
    {
        var channel = bot.Channels.First(each => each.MembershipType == "private");
        var meeting = bot.Simulator.Read().Events[0];
        bot.Simulator.Change(edit =>
        {
            switch (kind)
            {
                case "renamed": edit.RenameChannel(channel.Id, "Ett annat namn"); break;
                case "removed": edit.DeleteChannel(channel.Id); break;
                case "member gone": edit.AddChannelMember(channel.Id, SimulatorDefaults.OwnerId, owner: true); edit.RemoveChannelMember(channel.Id, $"{SmallRegister.Siv}"); break;
                case "member added": edit.AddTeamMember($"{SmallRegister.Bo}"); edit.AddUser("51f00000-0000-4000-8000-0000000000ff", "Pia Påhittad", "pia@example.se"); edit.AddTeamMember("51f00000-0000-4000-8000-0000000000ff"); edit.AddChannelMember(channel.Id, "51f00000-0000-4000-8000-0000000000ff"); break;
                case "moved": edit.MoveEvent(meeting.Id, meeting.Start.AddDays(1), meeting.End.AddDays(1)); break;
                default: edit.CancelEvent(meeting.Id); break;
            }
        });
    }
}
