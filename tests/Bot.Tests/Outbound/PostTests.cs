using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Outbound;

/// <summary>What the bot says without being asked.</summary>
public sealed class PostTests
{
    private readonly string conversation = RunningBot.NewConversation();

    [Fact]
    public async Task A_card_reaches_a_conversation_that_the_bot_was_added_to_and_answers_nothing()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.InstallAsync(conversation);

        Assert.True(await bot.PostCardAsync(conversation));

        var posted = await bot.Connector.NextAsync(conversation);
        Assert.Equal("", posted.ReplyTo);
        Assert.Equal("application/vnd.microsoft.card.adaptive", Assert.Single(posted.Attachments).GetProperty("contentType").GetString());
        Assert.NotEmpty(posted.Summary ?? "");
        Assert.Equal("", posted.Text ?? "");
    }

    [Fact]
    public async Task Nothing_is_said_where_the_bot_was_never_added_or_was_removed()
    {
        await using var bot = await RunningBot.StartAsync();
        Assert.False(await bot.PostCardAsync(conversation));

        await bot.InstallAsync(conversation);
        await bot.PostAsync(Incoming.Installation(bot.Connector.ServiceUrl, conversation, "remove"));

        Assert.False(await bot.PostCardAsync(conversation));
    }

    [Fact]
    public async Task A_stored_conversation_whose_service_was_changed_to_another_host_gets_nothing()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.InstallAsync(conversation);
        await TamperAsync(bot.Services.GetRequiredService<IRowStore>());

        await bot.PostCardAsync(conversation);
        await bot.PassUntilAsync(bot.Logs.NextAsync(line => line.Message.Contains("service-host", StringComparison.Ordinal)));

        Assert.Empty(bot.Outside.Strays);
        Assert.Equal(1, bot.Connector.Sends);
    }

    [Fact]
    public async Task Posts_to_many_conversations_of_one_tenant_go_at_fifty_a_second()
    {
        await using var bot = await RunningBot.StartAsync();
        var conversations = Enumerable.Range(0, 55).Select(_ => RunningBot.NewConversation()).ToArray();
        await Task.WhenAll(conversations.Select(bot.InstallAsync));
        var before = bot.Connector.Sent.Count;

        await Task.WhenAll(conversations.Select(bot.PostCardAsync));
        await Waiting.UntilAsync(() => bot.Connector.Sent.Count == before + 50);
        bot.Time.Advance(TimeSpan.FromMilliseconds(900));
        Assert.Equal(before + 50, bot.Connector.Sent.Count);

        await bot.PassUntilAsync(Task.WhenAll(conversations.Select(bot.Connector.NextAsync)));
        Assert.Equal(before + 55, bot.Connector.Sent.Count);
    }

    [Fact]
    public async Task A_conversation_is_made_at_no_other_host()
    {
        await using var bot = await RunningBot.StartAsync();
        var adapter = (BotAdapter)bot.Services.GetRequiredService<IBotFrameworkHttpAdapter>();
        var parameters = new ConversationParameters { IsGroup = false, Bot = new ChannelAccount(Incoming.BotId), Members = [new ChannelAccount("29:user")], TenantId = Incoming.Tenant };

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            adapter.CreateConversationAsync(Incoming.AppId, "msteams", "https://evil.example/", null, parameters, (_, _) => Task.CompletedTask, default));

        Assert.Empty(bot.Outside.Strays);
    }

    private async Task TamperAsync(IRowStore rows)
    {
        var key = Bot.Outbound.ConversationKeys.Known(conversation);
        var row = await rows.FindAsync(key, default);
        row!.Values["ServiceUrl"] = "https://evil.example/";
        await rows.WriteAsync(new RowWrite.Replace(key, row.Values, row.ETag), default);
    }
}
