using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Tests.Driving;
using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.Provisioning.Chat;

/// <summary>A team that the bot is heard in is one that it can write in.</summary>
public sealed class HeardTeamTests
{
    [Theory]
    [InlineData("message")]
    [InlineData("install")]
    public async Task The_bot_says_hello_in_new_channels_of_a_team_that_it_was_heard_in(string how)
    {
        await using var bot = await ProvisioningBot.StartAsync();
        var before = await bot.SayAsync("plan");
        Assert.DoesNotContain("Hälsningar", before.Texts);

        var channel = $"19:{Guid.NewGuid():N}@thread.tacv2";
        var activity = how == "install" ? Incoming.MembersAdded(bot.Bot.Connector.ServiceUrl, channel, Incoming.BotId) : Incoming.Message(bot.Bot.Connector.ServiceUrl, $"{channel};messageid=1", bot.Ada.UserId, "hej").Mentioning();
        activity = activity.InChannel().By(bot.Ada);
        activity["channelData"] = new JsonObject { ["team"] = new JsonObject { ["id"] = channel, ["aadGroupId"] = SimulatorDefaults.TeamId }, ["tenant"] = new JsonObject { ["id"] = Incoming.Tenant } };
        await bot.Bot.PostAsync(activity);
        await Waiting.UntilAsync(async () => await bot.Bot.Services.GetRequiredService<KnownTeams>().FindAsync(SimulatorDefaults.TeamId, default) is not null);

        Assert.Contains("Hälsningar", (await bot.SayAsync("plan")).Texts);
        await bot.MakeAsync();
        var made = bot.Channels.First();
        await Keeping.Proposals.KeptBot.CardAsync(bot.Bot, made.Id, "Välkommen till");
    }

    [Fact]
    public async Task A_channel_that_is_known_costs_a_turn_nothing()
    {
        await using var bot = await ProvisioningBot.StartAsync();
        var heard = bot.Bot.Services.GetRequiredService<HeardTeams>();
        var activity = new Microsoft.Bot.Schema.Activity
        {
            ServiceUrl = "http://localhost:1/",
            Conversation = new Microsoft.Bot.Schema.ConversationAccount { Id = "19:x@thread.tacv2;messageid=2", ConversationType = "channel" },
            ChannelData = new JsonObject { ["team"] = new JsonObject { ["aadGroupId"] = Guid.NewGuid().ToString() } },
        };
        heard.Hear(activity);
        heard.Hear(activity);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var turn = 0; turn < 1_000; turn++)
        {
            heard.Hear(activity);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000);
    }
}
