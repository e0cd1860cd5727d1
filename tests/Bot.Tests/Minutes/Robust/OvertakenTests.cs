using Samverkan.Bot.Minutes;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Tests.Minutes.Robust;

/// <summary>Several at the same minutes: what is published is what was looked at, and what was written stays.</summary>
public sealed class OvertakenTests : IAsyncLifetime
{
    private MinutesWorld? world;
    private MinutesHouse? house;

    private MinutesHouse House => house ?? throw new InvalidOperationException("Not started.");

    private MinutesWorld World => world ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        world = await MinutesWorld.StartAsync();
        house = await world.HouseAsync();
    }

    public async Task DisposeAsync() => await World.DisposeAsync();

    [Fact]
    public async Task An_old_preview_publishes_no_correction_that_nobody_has_looked_at()
    {
        var council = await House.CouncilAsync("ek", ("decision.1", "Ett"));
        var bos = await House.MarkAsync(council);
        await House.PublishAsync(council, "anna's click");
        await House.CorrectAsync(council, ("decision.2", "Halvskrivet"));

        Assert.IsType<PublishOutcome.Stale>(await House.PublishAsync(council, "bo's click", bos));
        Assert.Equal(1, (await House.PublishedAsync(council)).Version);
    }

    [Fact]
    public async Task Whoever_was_at_a_correction_when_the_minutes_were_retracted_goes_on_with_all_that_was_written()
    {
        var council = await House.CouncilAsync("ek", ("decision.1", "Ett"));
        await House.PublishAsync(council, "first");
        await House.CorrectAsync(council, ("decision.2", "Två"));
        await House.RetractAsync(council, "retraction");

        Assert.IsType<PublishOutcome.Overtaken>(await House.PublishAsync(council, "second"));
        await House.CorrectAsync(council);
        var done = Assert.IsType<PublishOutcome.Done>(await House.PublishAsync(council, "third"));

        Assert.Equal((3, null), (done.Minutes.Version, done.Minutes.Retracted));
        Assert.Equal(["Ett", "Två"], done.Minutes.Minutes.Decisions.Select(decision => decision.Text));
    }

    [Fact]
    public async Task A_draft_that_was_begun_while_another_published_becomes_a_correction_that_takes_nothing_away()
    {
        var council = await House.CouncilAsync("ek", ("decision.1", "Ett"), (MinutesFields.Presence(new Samverkan.Register.Model.SeatId("ek#0"), new Samverkan.Register.Model.PersonId("anna")), "present"));
        await House.PublishAsync(council, "first");
        await House.BeginAsync(council, ("decision.1", "Ett annat"), ("question.1", "Vem tar över?"));

        await House.CorrectAsync(council);
        var done = Assert.IsType<PublishOutcome.Done>(await House.PublishAsync(council, "second"));

        Assert.Equal(["Ett", "Ett annat"], done.Minutes.Minutes.Decisions.Select(decision => decision.Text));
        Assert.Equal("Vem tar över?", Assert.Single(done.Minutes.Minutes.Questions));
        Assert.Single(done.Minutes.Minutes.Attendance);
    }

    [Fact]
    public async Task Whoever_opens_the_form_while_another_publishes_is_shown_what_is_published_and_leaves_no_draft()
    {
        InterruptedRowStore? store = null;
        var opening = await World.HouseAsync(inner => store = new InterruptedRowStore(inner, "draft "));
        var council = await House.CouncilAsync("ek", ("decision.1", "Ett"));
        await House.Get<DraftStore>().DiscardAsync(council.Meeting, await House.MarkAsync(council), default);
        store?.Interrupt(async () =>
        {
            await House.BeginAsync(council, ("decision.1", "Ett"));
            await House.PublishAsync(council, "click");
        });

        var shown = await opening.ClickAsync(MinutesBot.Anna, MinutesButtons.Open, (MinutesButtons.Meeting, $"{council.Meeting}"));

        Assert.Contains("Publicerat", shown, StringComparison.Ordinal);
        Assert.Null(await House.Get<DraftStore>().FindAsync(council.Meeting, default));
    }

    [Fact]
    public async Task What_somebody_has_saved_after_it_was_looked_at_is_not_thrown_away()
    {
        var council = await House.CouncilAsync("ek", ("decision.1", "Ett"));
        var seen = await House.MarkAsync(council);
        await House.TypeAsync(council, ("decision.2", "Bos"));

        await House.Get<DraftStore>().DiscardAsync(council.Meeting, seen, default);
        Assert.Equal("Bos", (await House.Get<DraftStore>().FindAsync(council.Meeting, default))?.Value.Fields["decision.2"]);
        await House.Get<DraftStore>().DiscardAsync(council.Meeting, await House.MarkAsync(council), default);
        Assert.Null(await House.Get<DraftStore>().FindAsync(council.Meeting, default));
    }

    [Fact]
    public async Task Two_instances_correct_at_once_and_there_is_one_new_version_with_what_both_wrote()
    {
        var other = await World.HouseAsync();
        var council = await House.CouncilAsync("ek", ("decision.1", "Ett"), ("decision.2", "Två"));
        await House.PublishAsync(council, "first");
        await Task.WhenAll(House.CorrectAsync(council, ("decision.1", "Ett, rättat")), other.CorrectAsync(council, ("decision.2", "Två, rättat")));
        var seen = await House.MarkAsync(council);

        var outcomes = await Task.WhenAll(House.PublishAsync(council, "anna's", seen), other.PublishAsync(council, "bo's", seen));

        Assert.Single(outcomes, outcome => outcome is PublishOutcome.Done);
        Assert.Single(outcomes, outcome => outcome is PublishOutcome.Overtaken { Minutes.Version: 2 });
        Assert.Equal(["Ett, rättat", "Två, rättat"], (await other.PublishedAsync(council)).Minutes.Decisions.Select(decision => decision.Text));
    }

    [Fact]
    public async Task Two_meetings_of_a_group_that_are_published_at_once_share_no_number()
    {
        var other = await World.HouseAsync();
        var council = await House.CouncilAsync("ek", ("decision.1", "Ett"), ("action.1", "Boka lokal"));
        var second = council with { Meeting = council.Meeting with { Occurrence = new Samverkan.Meetings.OccurrenceId.Planned(2026, 3) } };
        await House.BeginAsync(second, ("decision.1", "Två"), ("action.1", "Ring nämnden"));

        await Task.WhenAll(House.PublishAsync(council, "one"), other.PublishAsync(second, "two"));

        Assert.Equal([1, 2], new[] { (await House.PublishedAsync(council)).Number, (await House.PublishedAsync(second)).Number }.Order());
        Assert.Equal([1, 2], (await House.Get<ActionStore>().DecisionsAsync(council.Id, default).ToListAsync()).Select(decision => decision.Id.Ordinal));
        Assert.Equal([1, 2], (await House.Get<ActionStore>().ActionsAsync(council.Id, [ActionState.Open], default).ToListAsync()).Select(item => item.Id.Ordinal));
    }

    [Fact]
    public async Task The_longest_minutes_that_there_may_be_are_published_whatever_letters_they_are_of()
    {
        var text = string.Concat(Enumerable.Repeat("\"<中😀", MinutesLimits.LongestText / 5));
        var council = await House.CouncilAsync("ek");
        foreach (var (list, most) in new[] { (MinutesList.Decisions, MinutesLimits.Decisions), (MinutesList.Actions, MinutesLimits.Actions), (MinutesList.Questions, MinutesLimits.Questions) })
        {
            await House.TypeAsync(council, [.. Enumerable.Range(1, most).Select(slot => (list.Field(slot), $"{slot:00}{text}"[..MinutesLimits.LongestText]))]);
        }

        var done = Assert.IsType<PublishOutcome.Done>(await House.PublishAsync(council, "click"));

        Assert.Equal((MinutesLimits.Decisions, MinutesLimits.Actions, MinutesLimits.Questions), (done.Minutes.Minutes.Decisions.Count, done.Minutes.Minutes.Actions.Count, done.Minutes.Minutes.Questions.Count));
        Assert.IsType<PublishOutcome.Done>(await House.RetractAsync(council, "retraction"));
    }

    [Fact]
    public async Task A_draft_that_is_too_large_is_said_to_be_and_what_was_typed_comes_back()
    {
        var council = await House.CouncilAsync("ek");
        var text = new string('中', 60_000);
        SavedDraft? saved = null;
        for (var slot = 1; slot < 10 && saved?.IsFull != true; slot++)
        {
            saved = await House.TypeAsync(council, ($"decision.{slot}", text));
        }

        Assert.True(saved?.IsFull);
        Assert.Equal(text, Assert.Single(saved?.Conflicts ?? new Dictionary<string, string>()).Value);
    }
}
