using Samverkan.Bot.Minutes;
using Samverkan.Bot.Outbound.Standing;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Minutes.Robust;

/// <summary>
/// Processes that die right before or right after any write. The next one goes on from there: what was promised comes, a post is there at
/// most once, and where nobody can know whether it is, that is said.
/// </summary>
public sealed class KilledTests
{
    /// <summary>The minutes, the claim of the job, that it is being posted, that it was, the end of the job; and nothing more.</summary>
    public static TheoryData<int, bool> Writes => new() { { 0, false }, { 0, true }, { 1, false }, { 1, true }, { 2, false }, { 2, true }, { 3, false }, { 3, true }, { 4, false }, { 4, true }, { 5, false } };

    private static readonly (string, string)[] Said = [("decision.1", "Vi träffas varje månad."), ("action.1", "Boka lokal"), ("who.1", "person:cia")];

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task Minutes_are_published_with_one_set_of_numbers_and_posted_once_or_it_is_said_that_nobody_knows(int write, bool after)
    {
        await using var world = await MinutesWorld.StartAsync();
        KillableRowStore? store = null;
        var dying = await world.HouseAsync(inner => store = new KillableRowStore(inner));
        var council = await dying.CouncilAsync("ek", Said);
        var seen = await dying.MarkAsync(council);
        store?.DieAt(write, after);
        await DieAsync(() => dying.PublishAsync(council, "click", seen));
        await dying.WorkToDeathAsync();
        Assert.Equal(write < 5, store?.IsDead);

        // The click comes again, to another instance.
        var next = await world.HouseAsync();
        var published = Assert.IsType<PublishOutcome.Done>(await next.PublishAsync(council, "click", seen)).Minutes;
        await next.WorkAsync();
        await next.DoneAsync(council, 1);
        await next.WorkAsync();

        Assert.Equal((1, 1, 1), (published.Version, published.Number, published.DecisionOrdinals[1]));
        Assert.Null(await next.Get<DraftStore>().FindAsync(council.Meeting, default));
        var isPosted = write is not (2 or 3) || (write, after) is (2, false) or (3, true);
        Assert.Equal(isPosted ? StandingStage.Posted : StandingStage.Unknown, (await next.PostAsync(council))?.Stage);
        Assert.Equal((write, after) is (2, true) ? 0 : 1, world.Connector.In(council.Channel).Count);
        Assert.Equal(isPosted, world.Connector.StandingIn(council.Channel).Any(post => post.Card.Text.Contains("✓ Klar. Boka lokal", StringComparison.Ordinal)));
    }

    /// <summary>The correction, the claim of the job, that somebody is at it, that it is done, the end of the job.</summary>
    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_correction_is_kept_once_and_comes_through(int write, bool after)
    {
        await using var world = await MinutesWorld.StartAsync();
        KillableRowStore? store = null;
        var dying = await world.HouseAsync(inner => store = new KillableRowStore(inner));
        var council = await PostedAsync(dying);
        await dying.CorrectAsync(council, ("decision.1", "Vi träffas varannan månad."));
        var seen = await dying.MarkAsync(council);
        store?.DieAt(write, after);
        await DieAsync(() => dying.PublishAsync(council, "correction", seen));
        await dying.WorkToDeathAsync();

        var next = await world.HouseAsync();
        var corrected = Assert.IsType<PublishOutcome.Done>(await next.PublishAsync(council, "correction", seen)).Minutes;
        await next.WorkAsync();

        Assert.Equal((2, 1), (corrected.Version, corrected.DecisionOrdinals[1]));
        Assert.Equal(2, await next.Get<MinutesStore>().VersionsAsync(council.Meeting, default).CountAsync());
        Assert.Contains("Vi träffas varannan månad.", Assert.Single(world.Connector.StandingIn(council.Channel)).Card.Text, StringComparison.Ordinal);
        Assert.False(await next.IsBusyAsync());
    }

    /// <summary>The action item, the claim of the job, that somebody is at it, that it is done, the end of the job.</summary>
    [Theory]
    [MemberData(nameof(Writes))]
    public async Task An_action_item_is_marked_once_and_the_channel_sees_it(int write, bool after)
    {
        await using var world = await MinutesWorld.StartAsync();
        KillableRowStore? store = null;
        var dying = await world.HouseAsync(inner => store = new KillableRowStore(inner));
        var council = await PostedAsync(dying);
        store?.DieAt(write, after);
        await DieAsync(() => dying.DoneAsync(council, 1));
        await dying.WorkToDeathAsync();

        var next = await world.HouseAsync();
        var marked = await next.DoneAsync(council, 1, by: "bo");
        await next.WorkAsync();

        Assert.Equal((write, after) is (0, false), marked?.HasChanged);
        Assert.Equal(2, marked?.Item.History.Count);
        Assert.Contains("✓ Klar. Boka lokal", Assert.Single(world.Connector.StandingIn(council.Channel)).Card.Text, StringComparison.Ordinal);
        Assert.False(await next.IsBusyAsync());
    }

    private static async Task<Council> PostedAsync(MinutesHouse house)
    {
        var council = await house.CouncilAsync("ek", Said);
        await house.PublishAsync(council, "click");
        await house.WorkAsync();
        return council;
    }

    private static async Task DieAsync<T>(Func<Task<T>> act)
    {
        try
        {
            await act();
        }
        catch (ProcessKilledException)
        {
        }
    }
}
