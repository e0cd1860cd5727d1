using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Minutes.FollowUp;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Questions;
using Samverkan.Questions.Answers;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Minutes.Robust;

/// <summary>A list of records takes at most two queries of the store, asked for as people ask.</summary>
public sealed class ListQueriesTests : IAsyncLifetime
{
    private const int Most = 2;

    private MinutesWorld? world;
    private MinutesHouse? house;
    private CountingRowStore? store;

    private MinutesHouse House => house ?? throw new InvalidOperationException("Not started.");

    private CountingRowStore Store => store ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        world = await MinutesWorld.StartAsync();
        house = await world.HouseAsync(inner => store = new CountingRowStore(inner));
        foreach (var tree in new[] { "ek", "alm" })
        {
            var council = await house.CouncilAsync(tree, ("decision.1", "Vi träffas i månaden."), ("action.1", "Boka lokal"), ("who.1", "person:cia"), ("due.1", "2026-11-21"), ("action.2", "Ring nämnden"), ("who.2", $"seat:{tree}#0"), ("action.3", "Skriv till hyresvärden"));
            await house.PublishAsync(council, $"click {tree}");
            await house.DoneAsync(council, 3);
        }
    }

    public async Task DisposeAsync()
    {
        if (world is not null)
        {
            await world.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("öppna åtgärder för staden", 4)]
    [InlineData("försenade åtgärder i Ekrådet", 1)]
    [InlineData("mina åtgärder", 2)]
    [InlineData("beslut i höst", 2)]
    [InlineData("klara åtgärder", 2)]
    [InlineData("åtgärder om nämnden", 2)]
    public async Task Each_list_takes_at_most_two_queries_alone(string text, int found) => Assert.Equal(found, await AskedAsync(text, ConversationKind.Personal, "a:cia"));

    [Theory]
    [InlineData("öppna åtgärder", 2)]
    [InlineData("försenade åtgärder", 1)]
    [InlineData("beslut i höst", 1)]
    [InlineData("åtgärder om cykelvägen", 0)]
    public async Task And_in_the_groups_channel(string text, int found) => Assert.Equal(found, await AskedAsync(text, ConversationKind.Channel, "19:ek@thread.tacv2;messageid=1"));

    [Fact]
    public async Task Elsewhere_nothing_is_found_and_said_so() => Assert.Equal(0, await AskedAsync("öppna åtgärder", ConversationKind.Channel, "19:elsewhere@thread.tacv2"));

    [Fact]
    public async Task Of_a_long_list_all_are_counted_and_whom_only_the_rest_names_was_not_told_of()
    {
        var council = await House.CouncilAsync("bok", [.. Enumerable.Range(1, 25).SelectMany(slot => new[] { ($"action.{slot}", $"Åtgärd {slot}"), ($"who.{slot}", slot <= 20 ? "person:bo" : "person:anna"), ($"due.{slot}", $"2026-12-{slot:00}") })]);
        await House.PublishAsync(council, "click bok");

        var card = await CardAsync("öppna åtgärder i Bokrådet", ConversationKind.Personal, "a:cia");

        Assert.Contains("25 öppna åtgärder för Bokrådet.", card.Summary, StringComparison.Ordinal);
        Assert.Equal([new PersonId("bo")], card.Persons);
    }

    private async Task<OutgoingCard> CardAsync(string text, ConversationKind kind, string conversation)
    {
        var reply = House.Get<CurrentRegister>().Engine.Ask(text, new AskContext { Today = House.Get<SwedishCalendar>().Today, Asker = [new PersonId("cia")] });
        var (card, _) = await House.Get<RecordsAnswering>().AnswerAsync(reply, Cia(kind), Origin(kind, conversation), default);
        return card ?? throw new InvalidOperationException("No card.");
    }

    private Actor Cia(ConversationKind kind) => House.Get<Actors>().Of(DirectoryIdentity.Parse(MinutesBot.Cia.Identity) ?? default) with { IsAlone = kind == ConversationKind.Personal, IsAdministrator = false };

    private static Origin Origin(ConversationKind kind, string conversation) => new(conversation, kind, MinutesBot.Cia.UserId, new KnownConversation(conversation, "https://example.org", "msteams", kind != ConversationKind.Personal, null, null, null));

    private async Task<int> AskedAsync(string text, ConversationKind kind, string conversation)
    {
        Store.Reset();
        await CardAsync(text, kind, conversation);
        Assert.InRange(Store.Queries, 1, Most);

        var reply = House.Get<CurrentRegister>().Engine.Ask(text, new AskContext { Today = House.Get<SwedishCalendar>().Today, Asker = [new PersonId("cia")] });
        var question = Assert.IsType<Answer.FromRecords>(Assert.Single(reply.Answers)).Of;
        return (await House.Get<RecordSearch>().FindAsync(question, Cia(kind), Origin(kind, conversation), default))?.Count ?? -1;
    }
}
