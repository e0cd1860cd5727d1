using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Access;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Outbound;

/// <summary>Where the bot reaches whom: learnt from those who write to it alone, and forgotten when it may not write there.</summary>
public sealed class KnownPeopleTests : IAsyncLifetime
{
    private readonly Speaker kim = Speaker.New("Kim");
    private readonly string conversation = RunningBot.NewConversation();
    private CountingRowStore? store;
    private RunningBot? running;

    private RunningBot Bot => running ?? throw new InvalidOperationException("Not started.");

    private KnownPeople People => Bot.Services.GetRequiredService<KnownPeople>();

    private DirectoryIdentity Identity => DirectoryIdentity.Parse(kim.Identity).GetValueOrDefault();

    public async Task InitializeAsync() => running = await RunningBot.StartAsync(inner => store = new CountingRowStore(inner));

    public Task DisposeAsync() => Bot.DisposeAsync();

    [Fact]
    public async Task Who_writes_alone_is_reached_there_in_his_language_and_the_store_is_asked_once()
    {
        await Bot.SayAsync(conversation, "help", kim, "en-GB");
        await KnownAsync();
        var known = await People.FindAsync(Identity, default);
        Assert.Equal((conversation, Language.English), (known?.Chat.Id, known?.Language));

        await Bot.PassAsync(TimeSpan.FromSeconds(30));
        var before = store!.OfPeople;
        for (var turn = 0; turn < 5; turn++)
        {
            await Bot.SayAsync(conversation, "help", kim, "en-GB");
        }

        Assert.Equal(before, store.OfPeople);
    }

    [Fact]
    public async Task In_a_channel_and_without_a_directory_id_nobody_is_learnt()
    {
        Bot.Connector.SetMember(kim);
        var channel = $"19:{Guid.NewGuid():N}@thread.tacv2";
        await Bot.SendAsync(channel, Incoming.Message(Bot.Connector.ServiceUrl, channel, kim.UserId, "hjälp").InChannel().Mentioning().By(kim));

        Assert.Null(await People.FindAsync(Identity, default));
    }

    [Fact]
    public async Task Who_removes_the_bot_is_forgotten_and_known_again_when_it_is_added()
    {
        await Bot.PostAsync(Incoming.Installation(Bot.Connector.ServiceUrl, conversation, "add").By(kim));
        await KnownAsync();

        await Bot.PostAsync(Incoming.Installation(Bot.Connector.ServiceUrl, conversation, "remove").By(kim));
        Assert.Null(await People.FindAsync(Identity, default));

        await Bot.SayAsync(conversation, "hjälp", kim);
        await KnownAsync();
    }

    [Fact]
    public async Task Who_blocks_the_bot_is_forgotten()
    {
        await Bot.SayAsync(conversation, "hjälp", kim);
        await KnownAsync();
        Bot.Connector.FailNext(async context =>
        {
            context.Response.StatusCode = 403;
            await context.Response.WriteAsJsonAsync(new { error = new { code = "ConversationBlockedByUser", message = "Blocked." } });
        });

        Assert.Empty(await Bot.SayAsync(conversation, "hjälp", kim));
        await Waiting.UntilAsync(async () => await People.FindAsync(Identity, default) is null);
    }

    [Fact]
    public async Task Who_is_erased_is_forgotten_and_can_be_known_again()
    {
        await Bot.SayAsync(conversation, "hjälp", kim);
        await KnownAsync();

        await People.ForgetAsync(Identity, default);
        Assert.Null(await People.FindAsync(Identity, default));

        await Bot.PassAsync(TimeSpan.FromHours(25));
        await Bot.SayAsync(conversation, "hjälp", kim);
        await KnownAsync();
    }

    private Task KnownAsync() => Waiting.UntilAsync(async () => await People.FindAsync(Identity, default) is not null);

    private sealed class CountingRowStore(IRowStore inner) : IRowStore
    {
        private int ofPeople;

        public int OfPeople => ofPeople;

        public Task<Row?> FindAsync(RowKey key, CancellationToken cancellationToken)
        {
            if (key.Partition == ConversationKeys.Partition)
            {
                Interlocked.Increment(ref ofPeople);
            }

            return inner.FindAsync(key, cancellationToken);
        }

        public IAsyncEnumerable<Row> QueryAsync(string partition, RowRange range, CancellationToken cancellationToken) => inner.QueryAsync(partition, range, cancellationToken);

        public Task<WriteOutcome> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
        {
            if (writes[0].Key.Partition == ConversationKeys.Partition)
            {
                Interlocked.Increment(ref ofPeople);
            }

            return inner.WriteAsync(writes, cancellationToken);
        }
    }
}
