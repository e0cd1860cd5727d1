using Microsoft.Extensions.Time.Testing;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Edits;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>Small changes of the register in a store, and their audit. A test class for each store derives from it and says where an empty one is.</summary>
public abstract class RegisterChangesContract
{
    private const string Key = "act1";

    private static readonly RegisterContent Few = Registers.People(3);
    private static readonly RowKey Beside = new("register", "beside/1");

    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
    private readonly IRowStore rows;
    private readonly RegisterStore store;
    private readonly RegisterLog log;

    private protected RegisterChangesContract(IRowStore rows)
    {
        this.rows = rows;
        store = new RegisterStore(rows, time);
        log = new RegisterLog(rows);
    }

    /// <summary>The same store, as another process has it.</summary>
    private protected abstract IRowStore Other { get; }

    [Fact]
    public async Task A_change_is_what_another_instance_reads_with_who_made_it_and_when()
    {
        var former = await Sow(Few);
        time.Advance(TimeSpan.FromHours(1));
        RowEdit[] edits = [Renamed(former.Content, 1, "Nytt Namn"), New("ny"), new(new RowRef(RowKind.Person, "person-0"), former.Content.Persons[0], null)];

        var head = Assert.IsType<ChangeOutcome.Changed>(await store.ChangeAsync(former, edits, new RegisterChange("appoint", "anna", "bo"), Key, [], default)).Head;

        var read = await new RegisterStore(Other, time).ReadAsync(default);
        Assert.Equal(head, read!.Head);
        Registers.Same(former.Content.Made(edits), read.Content);
        var change = Assert.Single(await Changes(2));
        Assert.Equal((new RegisterChange("appoint", "anna", "bo"), time.GetUtcNow(), 3), (change.Change, change.At, change.Count));
        Assert.Contains(new RowRef(RowKind.Person, "person-0"), change.Touched!);
        Assert.Equal(Registers.Rows(read.Content), Registers.Rows(former.Content.Made(await new RegisterLog(Other).EditsAsync(change, default))));
    }

    [Fact]
    public async Task New_rows_come_last_in_the_order_in_which_they_were_entered()
    {
        var former = await Sow(Few);
        await Change(former, "a", New("z"), new RowEdit(new RowRef(RowKind.Person, "person-2"), former.Content.Persons[2], null));
        await Change((await store.ReadAsync(default))!, "b", New("y"), New("x"));

        Assert.Equal(["person-0", "person-1", "z", "y", "x"], (await store.ReadAsync(default))!.Content.Persons.Select(person => person.Id.Value));
    }

    [Fact]
    public async Task Who_comes_second_changes_nothing()
    {
        var former = await Sow(Few);
        await Change(former, "a", Renamed(former.Content, 0, "Först"));

        Assert.IsType<ChangeOutcome.Conflict>(await new RegisterStore(Other, time).ChangeAsync(former, [Renamed(former.Content, 1, "Sedan")], By("late"), Key, [], default));

        Assert.Equal(["Först", "Person 1", "Person 2"], (await store.ReadAsync(default))!.Content.Persons.Select(person => person.Name));
        Assert.Single(await Changes(2));
        Assert.False(await store.IsDoneAsync(Key, default));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(120)]
    public async Task An_act_told_twice_is_done_once_however_much_it_changes(int count)
    {
        var former = await Sow(Registers.People(120));
        RowEdit[] edits = [.. Enumerable.Range(0, count).Select(number => Renamed(former.Content, number, $"Ny {number}"))];
        Assert.IsType<ChangeOutcome.Changed>(await store.ChangeAsync(former, edits, By("anna"), Key, [new RowWrite.Insert(Beside, new RowValues())], default));
        var once = (await store.ReadAsync(default))!;

        Assert.IsType<ChangeOutcome.DoneBefore>(await new RegisterStore(Other, time).ChangeAsync(once, edits, By("anna"), Key, [], default));

        Assert.True(await store.IsDoneAsync(Key, default));
        Assert.NotNull(await rows.FindAsync(Beside, default));
        Assert.Equal(once.Head, (await store.ReadAsync(default))!.Head);
        Registers.Same(former.Content.Made(edits), once.Content);
        Assert.Equal(count, Assert.Single(await Changes(2)).Count);
        Assert.Equal(count > 100, former.Head.Generation != once.Head.Generation);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(120)]
    public async Task Rows_beside_a_change_are_written_with_it_or_neither_is(int count)
    {
        var former = await Sow(Registers.People(120));
        RowEdit[] edits = [.. Enumerable.Range(0, count).Select(number => Renamed(former.Content, number, $"Ny {number}"))];
        await rows.WriteAsync(new RowWrite.Insert(Beside, new RowValues { ["Whose"] = "theirs" }), default);

        Assert.IsType<ChangeOutcome.Conflict>(await store.ChangeAsync(former, edits, By("anna"), Key, [new RowWrite.Insert(Beside, new RowValues())], default));

        Assert.Equal(former.Head, (await store.ReadAsync(default))!.Head);
        Assert.Empty(await Changes(2));
        Assert.False(await store.IsDoneAsync(Key, default));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(120, false)]
    [InlineData(120, true)]
    public async Task Killed_at_any_write_a_change_is_made_or_not_its_audit_agrees_and_told_again_it_is_made_once(int count, bool lastReplyLost)
    {
        var (survived, finished) = (0, false);
        await Sow(Registers.People(120));
        while (!finished)
        {
            var before = (await store.ReadAsync(default))!;
            RowEdit[] edits = [.. Enumerable.Range(0, count).Select(number => Renamed(before.Content, number, $"Namn {survived}"))];
            var key = $"act{survived}";
            finished = !await Killed(() => new RegisterStore(new FailingRowStore(rows, survived++, lastReplyLost), time).ChangeAsync(before, edits, By("anna"), key, [], default));

            var after = (await store.ReadAsync(default))!;
            var isMade = after.Head != before.Head;
            Registers.Same(isMade ? before.Content.Made(edits) : before.Content, after.Content);
            Assert.Equal(after.Head.Version, (await Changes(1)).Count);
            Assert.Equal(isMade, await store.IsDoneAsync(key, default));
            var again = await store.ChangeAsync(after, [.. edits.Select((_, number) => Renamed(after.Content, number, $"Namn {survived}"))], By("anna"), key, [], default);
            Assert.Equal(isMade, again is ChangeOutcome.DoneBefore);
        }

        time.Advance(TimeSpan.FromHours(3));
        await store.SweepAsync(default);
        Assert.Equal(Registers.Rows((await store.ReadAsync(default))!.Content), Registers.Rows(await log.ReplayAsync(time.GetUtcNow(), default)));
        Assert.Equal((await Changes(1)).Sum(change => change.Count), await Count("edit/"));
    }

    [Fact]
    public async Task Of_fifty_writers_one_wins_each_version_and_nobodys_change_is_lost()
    {
        const int Writers = 50;
        var former = await Sow(Few);
        RegisterStore[] instances = [store, new RegisterStore(Other, time)];

        var first = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => Write(writer, former))));
        Assert.Single(first.OfType<ChangeOutcome.Changed>());
        Assert.Equal(Writers - 1, first.OfType<ChangeOutcome.Conflict>().Count());

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteUntilDone(writer))));

        var changes = await Changes(2);
        Assert.Equal(Enumerable.Range(2, Writers).Select(version => (long)version), changes.Select(change => change.Version));
        Assert.Equal(Enumerable.Range(0, Writers).Select(writer => $"writer{writer}").Order(StringComparer.Ordinal), changes.Select(change => change.Change.By).Order(StringComparer.Ordinal));
        var name = former.Content.Persons[0].Name;
        foreach (var change in changes)
        {
            var edit = Assert.Single(await log.EditsAsync(change, default));
            Assert.Equal((name, change.Change.By), (Assert.IsType<Person>(edit.Before).Name, Assert.IsType<Person>(edit.After).Name));
            name = change.Change.By;
        }

        Assert.Equal((name, Writers + 1), ((await store.ReadAsync(default))!.Content.Persons[0].Name, (await store.ReadAsync(default))!.Head.Version));

        Task<ChangeOutcome> Write(int writer, StoredRegister read) =>
            instances[writer % 2].ChangeAsync(read, [Renamed(read.Content, 0, $"writer{writer}")], By($"writer{writer}"), $"act{writer}", [], default);

        async Task WriteUntilDone(int writer)
        {
            while (await Write(writer, (await instances[writer % 2].ReadAsync(default))!) is ChangeOutcome.Conflict)
            {
            }
        }
    }

    [Fact]
    public async Task An_audit_that_another_program_wrote_cannot_be_trusted()
    {
        await Sow(Few);
        await rows.WriteAsync(new RowWrite.Insert(new RowKey("register", "change/0000000002x"), new RowValues()), default);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => log.ReplayAsync(time.GetUtcNow(), default));
    }

    [Fact]
    public async Task What_people_did_is_told_again_for_any_day_as_the_register_tells_it()
    {
        await Sow(Registers.Goteborg);
        var story = new RegisterStory(store, time);

        await story.TellAsync();

        var present = (await store.ReadAsync(default))!.Content;
        Assert.Equal(Registers.Rows(present), Registers.Rows(await log.ReplayAsync(time.GetUtcNow(), default)));
        foreach (var day in story.Days)
        {
            var then = await log.ReplayAsync(RegisterStory.EndOf(day), default);
            Assert.Equal(RegisterStory.Held(then, day), RegisterStory.Held(present, day));
        }

        Assert.Contains(story.Days, day => RegisterStory.Held(present, day).Length > 2);
    }

    private static RegisterChange By(string who) => new("appoint", who);

    private static RowEdit New(string id) => new(new RowRef(RowKind.Person, id), null, Few.Persons[0] with { Id = new PersonId(id), Name = $"Person {id}" });

    private static RowEdit Renamed(RegisterContent content, int number, string name) => content.Persons[number] is var person
        ? new(new RowRef(RowKind.Person, person.Id.Value), person, person with { Name = name, Version = person.Version + 1 })
        : throw new InvalidOperationException();

    private async Task<StoredRegister> Sow(RegisterContent content)
    {
        Assert.IsType<ChangeOutcome.Changed>(await store.ReplaceAsync(null, content, new RegisterChange("seed", "program"), default));
        return await store.ReadAsync(default) ?? throw new InvalidOperationException("The register is not there.");
    }

    private async Task Change(StoredRegister former, string key, params RowEdit[] edits) =>
        Assert.IsType<ChangeOutcome.Changed>(await store.ChangeAsync(former, edits, By("anna"), key, [], default));

    private async Task<IReadOnlyList<AuditedChange>> Changes(long first) => await log.ChangesAsync(first, RegisterKeys.LastVersion, default).ToListAsync();

    private async Task<int> Count(string prefix) => await rows.QueryAsync("register", RowRange.Prefix(prefix), default).CountAsync();

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
}
