using Microsoft.AspNetCore.Http;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Outbound.Standing;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Minutes.Robust;

/// <summary>What the connector may do to a post that stays: it is there once, says the newest, and where that is not so people are told and can do something about it.</summary>
public sealed class StandingPostTests : IAsyncLifetime
{
    private MinutesWorld? world;
    private MinutesHouse? house;
    private UnreliableRowStore? store;

    private MinutesWorld World => world ?? throw new InvalidOperationException("Not started.");

    private MinutesHouse House => house ?? throw new InvalidOperationException("Not started.");

    private UnreliableRowStore Store => store ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        world = await MinutesWorld.StartAsync();
        house = await world.HouseAsync(inner => store = new UnreliableRowStore(inner));
    }

    public async Task DisposeAsync() => await World.DisposeAsync();

    [Fact]
    public async Task What_the_connector_wants_later_does_not_come_before_and_comes_once()
    {
        World.Connector.FailNext(429, ("Retry-After", "120"));
        var council = await PublishedAsync();
        await House.RunDueAsync();
        World.Time.Advance(TimeSpan.FromSeconds(119));
        await House.RunDueAsync();
        Assert.Equal(1, World.Connector.Sends);

        World.Time.Advance(TimeSpan.FromSeconds(1));
        await House.WorkAsync();

        Assert.Equal((2, StandingStage.Posted), (World.Connector.Sends, (await House.PostAsync(council))?.Stage));
        Assert.Single(World.Connector.In(council.Channel));
    }

    [Fact]
    public async Task A_connector_that_is_away_for_ten_minutes_costs_nothing()
    {
        var council = await PublishedAsync();
        World.Connector.FailAll(council.Channel, StatusCodes.Status503ServiceUnavailable);
        for (var minute = 0; minute < 10; minute++)
        {
            await House.RunDueAsync();
            World.Time.Advance(TimeSpan.FromMinutes(1));
        }

        World.Connector.OpenAgain(council.Channel);
        await House.WorkAsync();

        Assert.Equal(StandingStage.Posted, (await House.PostAsync(council))?.Stage);
        Assert.Single(World.Connector.In(council.Channel));
    }

    [Fact]
    public async Task What_is_never_taken_ends_with_an_alert_and_can_be_posted_by_hand()
    {
        var council = await PublishedAsync();
        World.Connector.FailAll(council.Channel, StatusCodes.Status503ServiceUnavailable);
        await House.WorkAsync();

        Assert.Equal(StandingStage.Gone, (await House.PostAsync(council))?.Stage);
        Assert.Contains(House.Logs.Lines, line => line.Message.StartsWith("ALERT", StringComparison.Ordinal));

        World.Connector.OpenAgain(council.Channel);
        await House.PostAgainAsync(council);
        await House.WorkAsync();
        Assert.Equal(StandingStage.Posted, (await House.PostAsync(council))?.Stage);
        Assert.Single(World.Connector.In(council.Channel));
    }

    [Fact]
    public async Task A_conversation_that_is_closed_keeps_its_post_which_is_changed_in_its_place_when_it_is_open_again()
    {
        var council = await PostedAsync();
        World.Connector.FailNext(context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return context.Response.WriteAsync("""{"error":{"code":"BotDisabledByAdmin","message":"no"}}""");
        });
        await House.DoneAsync(council, 1);
        await House.WorkAsync();
        Assert.Equal(StandingStage.Gone, (await House.PostAsync(council))?.Stage);
        await House.DoneAsync(council, 2);
        await House.WorkAsync();
        Assert.Equal(2, World.Connector.Sends);

        await House.Get<SilentConversations>().RemoveAsync(council.Channel, default);
        await House.PostAgainAsync(council);
        await House.WorkAsync();

        Assert.Contains("✓ Klar. Ring nämnden", Assert.Single(World.Connector.StandingIn(council.Channel)).Card.Text, StringComparison.Ordinal);
        Assert.Equal(StandingStage.Posted, (await House.PostAsync(council))?.Stage);
    }

    [Fact]
    public async Task When_it_is_open_again_the_next_change_comes_through_without_anybody_asking()
    {
        var council = await PostedAsync();
        await House.Get<SilentConversations>().AddAsync(council.Channel, "BotDisabledByAdmin", default);
        await House.DoneAsync(council, 1);
        await House.WorkAsync();
        await House.Get<SilentConversations>().RemoveAsync(council.Channel, default);

        await House.DoneAsync(council, 2);
        await House.WorkAsync();

        var standing = Assert.Single(World.Connector.StandingIn(council.Channel)).Card.Text;
        Assert.Contains("✓ Klar. Boka lokal", standing, StringComparison.Ordinal);
        Assert.Contains("✓ Klar. Ring nämnden", standing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_somebody_has_deleted_is_not_posted_again_before_somebody_asks()
    {
        var council = await PostedAsync();
        World.Connector.FailNext(StatusCodes.Status404NotFound);
        await House.DoneAsync(council, 1);
        await House.WorkAsync();
        Assert.Equal((StandingStage.Gone, null), ((await House.PostAsync(council))?.Stage, (await House.PostAsync(council))?.Activity));
        await House.DoneAsync(council, 2);
        await House.WorkAsync();
        Assert.Equal(2, World.Connector.Sends);

        await House.PostAgainAsync(council);
        await House.PostAgainAsync(council);
        await House.WorkAsync();

        Assert.Equal(2, World.Connector.In(council.Channel).Count);
        Assert.Equal(World.Connector.In(council.Channel)[1].Id, (await House.PostAsync(council))?.Activity);
    }

    [Fact]
    public async Task A_first_post_that_ends_in_a_fault_may_be_there_and_is_not_sent_again()
    {
        World.Connector.FailNext(StatusCodes.Status500InternalServerError);
        var council = await PublishedAsync();
        await House.WorkAsync();
        await House.DoneAsync(council, 1);
        await House.WorkAsync();

        Assert.Equal((1, StandingStage.Unknown), (World.Connector.Sends, (await House.PostAsync(council))?.Stage));
    }

    [Fact]
    public async Task A_first_post_that_is_refused_is_not_there_and_can_be_posted_by_hand()
    {
        World.Connector.FailNext(StatusCodes.Status400BadRequest);
        var council = await PublishedAsync();
        await House.WorkAsync();
        Assert.Equal(StandingStage.Gone, (await House.PostAsync(council))?.Stage);

        await House.PostAgainAsync(council);
        await House.WorkAsync();
        Assert.Single(World.Connector.In(council.Channel));
    }

    [Theory]
    [InlineData(StatusCodes.Status500InternalServerError)]
    [InlineData(StatusCodes.Status400BadRequest)]
    public async Task A_change_that_ends_in_a_fault_is_tried_again(int status)
    {
        var council = await PostedAsync();
        World.Connector.FailNext(status);
        await House.DoneAsync(council, 1);
        await House.WorkAsync();

        Assert.Contains("✓ Klar. Boka lokal", Assert.Single(World.Connector.StandingIn(council.Channel)).Card.Text, StringComparison.Ordinal);
        Assert.Equal(StandingStage.Posted, (await House.PostAsync(council))?.Stage);
    }

    [Fact]
    public async Task A_first_post_that_takes_too_long_may_be_there()
    {
        var council = await PublishedAsync();
        await HangAsync();
        await House.WorkAsync();

        Assert.Equal((1, StandingStage.Unknown), (World.Connector.Sends, (await House.PostAsync(council))?.Stage));
    }

    [Fact]
    public async Task A_change_that_takes_too_long_is_tried_again()
    {
        var council = await PostedAsync();
        await House.DoneAsync(council, 1);
        await HangAsync();
        await House.WorkAsync();

        Assert.Contains("✓ Klar. Boka lokal", Assert.Single(World.Connector.StandingIn(council.Channel)).Card.Text, StringComparison.Ordinal);
        Assert.Equal(3, World.Connector.Sends);
    }

    [Fact]
    public async Task What_changes_while_the_first_post_is_on_its_way_is_shown_in_it_afterwards()
    {
        var hold = World.Connector.HoldNext();
        var council = await PublishedAsync();
        var posting = House.RunDueAsync();
        await World.Connector.NextAsync(council.Channel);
        await House.DoneAsync(council, 1);
        await House.RunDueAsync();
        hold.SetResult();
        await posting;
        await House.WorkAsync();

        var posted = Assert.Single(World.Connector.In(council.Channel));
        Assert.DoesNotContain("✓", posted.Card.Text, StringComparison.Ordinal);
        Assert.Contains("✓ Klar. Boka lokal", Assert.Single(World.Connector.StandingIn(council.Channel)).Card.Text, StringComparison.Ordinal);
        Assert.Equal((posted.Id, StandingStage.Posted), ((await House.PostAsync(council))?.Activity, (await House.PostAsync(council))?.Stage));
    }

    [Fact]
    public async Task What_changes_while_a_change_is_on_its_way_is_what_stays()
    {
        var council = await PostedAsync();
        var hold = World.Connector.HoldNext();
        await House.DoneAsync(council, 1);
        var changing = House.RunDueAsync();
        await Waiting.UntilAsync(() => World.Connector.Updates.Count == 1);
        await House.DoneAsync(council, 2);
        await House.RunDueAsync();
        Assert.Single(World.Connector.Updates);
        hold.SetResult();
        await changing;
        await House.WorkAsync();

        Assert.Contains("✓ Klar. Ring nämnden", Assert.Single(World.Connector.StandingIn(council.Channel)).Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_jobs_of_two_instances_for_the_same_post_make_one()
    {
        var other = await World.HouseAsync();
        var council = await PublishedAsync();
        var (writes, job) = StandingRows.Renewed(await House.Get<Samverkan.Bot.Minutes.MinutesStore>().SummaryAsync(council.Meeting, default) ?? throw new InvalidOperationException(), World.Time);
        await House.Rows.WriteAsync(writes, default);
        await House.Get<JobAnnouncer>().AnnounceAsync(job.Address, TimeSpan.Zero, default);

        var hold = World.Connector.HoldNext();
        var both = Task.WhenAll(House.RunDueAsync(), other.RunDueAsync());
        await World.Connector.NextAsync(council.Channel);
        hold.SetResult();
        await both;
        await House.WorkAsync();

        Assert.Single(World.Connector.In(council.Channel));
        Assert.Equal(StandingStage.Posted, (await House.PostAsync(council))?.Stage);
    }

    [Fact]
    public async Task A_store_that_is_away_for_a_moment_after_the_post_does_not_lose_its_id()
    {
        var hold = World.Connector.HoldNext();
        var council = await PublishedAsync();
        var posting = House.RunDueAsync();
        await World.Connector.NextAsync(council.Channel);
        Store.IsGone = true;
        var asked = Store.NextFind();
        hold.SetResult();
        await asked;
        Store.IsGone = false;
        await World.Time.AdvanceUntilAsync(TimeSpan.FromSeconds(1), posting);
        await House.WorkAsync();

        Assert.Equal((World.Connector.In(council.Channel)[0].Id, StandingStage.Posted), ((await House.PostAsync(council))?.Activity, (await House.PostAsync(council))?.Stage));
    }

    [Fact]
    public async Task When_the_group_has_another_channel_by_now_it_is_posted_there()
    {
        var council = await PostedAsync();
        World.Connector.FailNext(StatusCodes.Status404NotFound);
        await House.DoneAsync(council, 1);
        await House.WorkAsync();
        var moved = council with { Channel = "19:ny@thread.tacv2" };
        await House.MoveChannelAsync(moved);

        await House.PostAgainAsync(council);
        await House.WorkAsync();

        Assert.Contains("✓ Klar. Boka lokal", Assert.Single(World.Connector.In(moved.Channel)).Card.Text, StringComparison.Ordinal);
    }

    private async Task<Council> PublishedAsync()
    {
        var council = await House.CouncilAsync("ek", ("decision.1", "Vi träffas varje månad."), ("action.1", "Boka lokal"), ("action.2", "Ring nämnden"));
        await House.PublishAsync(council, "click");
        return council;
    }

    private async Task<Council> PostedAsync()
    {
        var council = await PublishedAsync();
        await House.WorkAsync();
        await World.Connector.NextAsync(council.Channel);
        return council;
    }

    // The next send is given up after a while.
    private async Task HangAsync()
    {
        World.Connector.HangNext();
        var sending = House.RunDueAsync();
        await World.Connector.HangingAsync();
        World.Time.Advance(TimeSpan.FromSeconds(11));
        await sending;
    }
}
