using Microsoft.Extensions.Time.Testing;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Edits;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>The register in a store. A test class for each store derives from it and says where an empty one is.</summary>
public abstract class RegisterStoreContract
{
    private static readonly RegisterChange Change = new("import", "somebody");
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
    private readonly IRowStore rows;
    private readonly RegisterStore store;

    private protected RegisterStoreContract(IRowStore rows)
    {
        this.rows = rows;
        store = new RegisterStore(rows, time);
    }

    /// <summary>The same store, as another process has it.</summary>
    private protected abstract IRowStore Other { get; }

    [Fact]
    public async Task An_empty_store_has_no_register() => Assert.Null(await store.ReadAsync(default));

    [Fact]
    public async Task The_Goteborg_register_comes_back_as_it_was_written()
    {
        await Replace(null, Registers.Goteborg);

        var stored = await store.ReadAsync(default);

        Registers.Same(Registers.Goteborg, stored!.Content);
        Assert.Equal(1, stored.Head.Version);
    }

    [Fact]
    public async Task A_new_register_takes_the_place_of_the_old_and_leaves_no_rows_of_it()
    {
        await Replace(null, Registers.Goteborg);
        var count = await CountEntries();

        await Replace(await store.ReadAsync(default), Registers.Changed);
        await store.SweepAsync(default);

        var stored = await store.ReadAsync(default);
        Registers.Same(Registers.Changed, stored!.Content);
        Assert.Equal(2, stored.Head.Version);
        Assert.Equal(count - 1, await CountEntries());
    }

    [Fact]
    public async Task A_register_that_somebody_else_changed_meanwhile_is_not_replaced()
    {
        await Replace(null, Registers.Goteborg);
        var read = await store.ReadAsync(default);
        await Replace(read, Registers.Changed);

        Assert.IsType<ChangeOutcome.Conflict>(await store.ReplaceAsync(read, Registers.Goteborg, Change, default));
        Assert.IsType<ChangeOutcome.Conflict>(await store.ReplaceAsync(null, Registers.Goteborg, Change, default));
        Registers.Same(Registers.Changed, (await store.ReadAsync(default))!.Content);
    }

    [Fact]
    public async Task Each_change_is_audited_with_who_did_it_and_when()
    {
        await Replace(null, Registers.Goteborg);
        time.Advance(TimeSpan.FromDays(1));
        await Replace(await store.ReadAsync(default), Registers.Changed);

        List<(string By, DateTimeOffset At)> changes = [];
        await foreach (var row in rows.QueryAsync("register", RowRange.Prefix("change/"), default))
        {
            changes.Add((row.Values.Text("By"), row.Values.Time("At")));
        }

        Assert.Equal([("somebody", time.GetUtcNow().AddDays(-1)), ("somebody", time.GetUtcNow())], changes);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_writer_killed_at_any_write_leaves_all_of_the_old_register_or_all_of_the_new(bool lastReplyLost)
    {
        var (small, large) = (Registers.People(2), Registers.People(200));
        await Replace(null, small);

        var (survived, finished) = (0, false);
        while (!finished)
        {
            var before = await store.ReadAsync(default);
            var next = before!.Content.Persons.Count == small.Persons.Count ? large : small;
            finished = await TryReplace(new FailingRowStore(rows, survived++, lastReplyLost), before, next);

            var after = await store.ReadAsync(default);
            Registers.Same(after!.Head == before.Head ? before.Content : next, after.Content);
            Assert.Equal(after.Head.Version, await CountChanges());
        }

        Assert.Equal(Registers.Rows((await store.ReadAsync(default))!.Content), Registers.Rows(await new RegisterLog(rows).ReplayAsync(time.GetUtcNow(), default)));

        Assert.True(survived > 4, "The register was to be written in several transactions.");
    }

    [Fact]
    public async Task A_killed_seed_is_repeated_and_its_rows_are_cleared_away()
    {
        var large = Registers.People(250);
        for (var survived = 0; survived < 4; survived++)
        {
            Assert.False(await TryReplace(new FailingRowStore(rows, survived), null, large));
            Assert.Null(await store.ReadAsync(default));
        }

        await Replace(null, large);
        time.Advance(TimeSpan.FromHours(3));
        await store.SweepAsync(default);

        Registers.Same(large, (await store.ReadAsync(default))!.Content);
        Assert.Equal(RegisterRows.Inserts(large, "g").Count(), await CountEntries());
        Assert.Equal(RowEdits.Between(new RegisterContent(), large).Count, await Count("edit/"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_store_that_stumbles_on_the_way_is_asked_again_and_no_row_is_written_twice(bool repliesLost)
    {
        var people = Registers.People(450);
        using var clock = new Driving.VirtualTime(time.GetUtcNow());

        await new RegisterStore(new StumblingRowStore(rows, repliesLost), clock).ReplaceAsync(null, people, Change, default);

        Registers.Same(people, (await store.ReadAsync(default))!.Content);
        Assert.Equal(RegisterRows.Inserts(people, "g").Count(), await CountEntries());
    }

    [Fact]
    public async Task A_register_that_was_replaced_is_cleared_away_and_its_audit_is_not()
    {
        await Replace(null, Registers.People(120));
        var stored = (await store.ReadAsync(default))!;
        var fewer = stored.Content with { Persons = [.. stored.Content.Persons.Take(3)] };
        await Replace(stored, fewer);
        var audited = await Count("edit/");
        time.Advance(TimeSpan.FromHours(3));

        await store.SweepAsync(default);

        Assert.Equal((122 + 117, audited), (audited, await Count("edit/")));
        Assert.Equal(Registers.Rows(fewer), Registers.Rows(await new RegisterLog(rows).ReplayAsync(time.GetUtcNow(), default)));
    }

    [Fact]
    public async Task A_writer_that_is_taken_for_dead_and_is_not_loses_its_own_write_only()
    {
        await Replace(null, Registers.Goteborg);
        var slow = new SlowRowStore(rows, beforeLast: async () =>
        {
            time.Advance(TimeSpan.FromHours(3));
            await store.SweepAsync(default);
        });

        var outcome = await new RegisterStore(slow, time).ReplaceAsync(await store.ReadAsync(default), Registers.Changed, Change, default);

        Assert.IsType<ChangeOutcome.Conflict>(outcome);
        Registers.Same(Registers.Goteborg, (await store.ReadAsync(default))!.Content);
    }

    [Fact]
    public async Task A_sweep_killed_at_any_write_is_taken_up_by_the_next()
    {
        await Replace(null, Registers.People(450));
        await Replace(await store.ReadAsync(default), Registers.People(2));
        var survived = 0;
        while (await Killed(() => new RegisterStore(new FailingRowStore(rows, survived, lastReplyLost: survived % 2 == 0), time).SweepAsync(default)))
        {
            survived++;
            Registers.Same(Registers.People(2), (await store.ReadAsync(default))!.Content);
        }

        Assert.True(survived > 2, "The rows were to be cleared away in several transactions.");
        Assert.Equal(RegisterRows.Inserts(Registers.People(2), "g").Count(), await CountEntries());
    }

    [Fact]
    public async Task A_reader_that_is_overtaken_by_a_new_register_reads_the_new_one_whole()
    {
        await Replace(null, Registers.Large(600));
        var former = await store.ReadAsync(default);
        var overtaken = new OvertakenRowStore(rows, async () =>
        {
            await Replace(former, Registers.Changed);
            await store.SweepAsync(default);
        });

        var read = await new RegisterStore(overtaken, time).ReadAsync(default);

        Registers.Same(Registers.Changed, read!.Content);
    }

    [Fact]
    public async Task A_row_that_another_program_wrote_makes_the_store_one_that_cannot_be_trusted()
    {
        await Replace(null, Registers.Goteborg);
        var head = await store.FindHeadAsync(default);
        var foreign = new RowWrite.Insert(new RowKey("register", $"entries/{head!.Generation}/term/foreign"), new RowValues { ["Position"] = 99 }.WithDocument("Entry", "{}"u8.ToArray()));
        await rows.WriteAsync(foreign, default);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.ReadAsync(default));
    }

    [Fact]
    public async Task Two_who_seed_at_once_make_one_register()
    {
        var outcomes = await Task.WhenAll(
            store.ReplaceAsync(null, Registers.Goteborg, Change, default),
            new RegisterStore(Other, time).ReplaceAsync(null, Registers.Changed, Change, default));

        Assert.Single(outcomes.OfType<ChangeOutcome.Changed>());
        Registers.Same(outcomes[0] is ChangeOutcome.Changed ? Registers.Goteborg : Registers.Changed, (await store.ReadAsync(default))!.Content);
    }

    [Fact]
    public async Task A_register_of_many_transactions_is_read_back_whole()
    {
        foreach (var large in new[] { Registers.People(1_500), Registers.Large(150) })
        {
            await Replace(await store.ReadAsync(default), large);

            Registers.Same(large, (await store.ReadAsync(default))!.Content);
        }
    }

    private async Task Replace(StoredRegister? former, RegisterContent content) =>
        Assert.IsType<ChangeOutcome.Changed>(await store.ReplaceAsync(former, content, Change, default));

    /// <returns>False when the writer was killed.</returns>
    private async Task<bool> TryReplace(FailingRowStore failing, StoredRegister? former, RegisterContent content) =>
        !await Killed(() => new RegisterStore(failing, time).ReplaceAsync(former, content, Change, default));

    private static async Task<bool> Killed(Func<Task> work)
    {
        try
        {
            await work();
            return false;
        }
        catch (ProcessKilledException)
        {
            return true;
        }
    }

    private Task<int> CountEntries() => Count("entries/");

    private Task<int> CountChanges() => Count("change/");

    private async Task<int> Count(string prefix)
    {
        var count = 0;
        await foreach (var _ in rows.QueryAsync("register", RowRange.Prefix(prefix), default))
        {
            count++;
        }

        return count;
    }
}
