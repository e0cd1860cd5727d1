using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Outbound;

/// <summary>What instances of the bot know together of the conversations they were added to.</summary>
public sealed class AcquaintanceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string conversation = RunningBot.NewConversation();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Two_instances_that_hear_of_an_installation_welcome_it_once()
    {
        await using var first = await StartAsync();
        await using var second = await StartAsync();

        await Task.WhenAll(InstallAsync(first, "add"), InstallAsync(second, "add"));

        Assert.Single(first.Connector.Sent.Concat(second.Connector.Sent));
    }

    [Fact]
    public async Task After_a_restart_an_installation_that_is_told_again_is_not_welcomed_again()
    {
        await using (var before = await StartAsync())
        {
            await InstallAsync(before, "add");
            Assert.Single(before.Connector.Sent);
        }

        await using var after = await StartAsync();
        await InstallAsync(after, "add");

        Assert.Empty(after.Connector.Sent);
    }

    [Fact]
    public async Task An_upgrade_makes_a_conversation_known_without_a_welcome()
    {
        await using var bot = await StartAsync();

        await InstallAsync(bot, "add-upgrade");

        Assert.Empty(bot.Connector.Sent);
        Assert.NotNull(await FindAsync(bot));
    }

    [Fact]
    public async Task A_bot_that_was_removed_forgets_where_it_was()
    {
        await using var bot = await StartAsync();
        await InstallAsync(bot, "add");
        Assert.NotNull(await FindAsync(bot));

        await InstallAsync(bot, "remove");

        Assert.Null(await FindAsync(bot));
    }

    [Fact]
    public async Task A_conversation_with_an_id_longer_than_a_key_is_known_too()
    {
        await using var bot = await StartAsync();
        var activity = Incoming.Installation(bot.Connector.ServiceUrl, new string('å', 600), "add");

        await bot.PostAsync(activity);

        Assert.Single(bot.Connector.Sent);
    }

    private Task<RunningBot> StartAsync() => RunningBot.StartAsync($"--Storage:Path={folder.Store}");

    private Task<HttpStatusCode> InstallAsync(RunningBot bot, string action) => bot.PostAsync(Incoming.Installation(bot.Connector.ServiceUrl, conversation, action));

    private Task<KnownConversation?> FindAsync(RunningBot bot) => bot.Services.GetRequiredService<KnownConversations>().FindAsync(conversation, default);
}
