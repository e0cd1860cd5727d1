using System.Text;
using Microsoft.Extensions.Time.Testing;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Minutes.FollowUp;
using Samverkan.Bot.Outbound.Standing;
using Samverkan.Bot.Privacy.Persons;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Storage;
using Samverkan.Meetings.FollowUp;
using Samverkan.Register;

namespace Samverkan.Bot.Tests.Privacy.Persons;

/// <summary>Who is erased is nowhere in the bytes of the store; what was held, and when, stays.</summary>
public sealed class ErasureTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
    private readonly EmbeddedFile file;
    private readonly EmbeddedRowStore rows;

    public ErasureTests()
    {
        file = new EmbeddedFile(folder.Store);
        rows = new EmbeddedRowStore(file);
    }

    [Fact]
    public async Task Neither_name_nor_address_nor_id_is_left_in_the_bytes_of_the_store()
    {
        await CanaryPerson.SettleAsync(rows, time);
        Assert.NotEmpty(Found());

        var outcome = await Erasure(rows).RunAsync(CanaryPerson.Id, "terminal/test", default);

        Assert.IsType<ErasureOutcome.Erased>(outcome);
        Assert.Empty(Found());
    }

    [Fact]
    public async Task What_was_held_and_done_stays_without_saying_who_it_was()
    {
        await CanaryPerson.SettleAsync(rows, time);

        await Erasure(rows).RunAsync(CanaryPerson.Id, "terminal/test", default);

        var register = await new RegisterStore(rows, time).ReadAsync(default);
        var holding = Assert.Single(register!.Content.Holdings, row => row.Id == CanaryPerson.Holding.Id);
        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2026, 11, 22)), (holding.Validity.From, holding.Validity.To));
        Assert.EndsWith("dnr 12", holding.Decision, StringComparison.Ordinal);
        var log = new RegisterLog(rows);
        var changes = await log.ChangesAsync(1, 100, default).ToListAsync();
        Assert.Equal(["program", "terminal/test", CanaryPerson.Id.Value, "terminal/test"], changes.Select(change => change.Change.By));
        foreach (var change in changes)
        {
            await log.EditsAsync(change, default);
        }

        var replayed = await log.ReplayAsync(time.GetUtcNow(), default);
        Registers.Same(register.Content, replayed);
        var reads = await new ReadAudit(rows).ReadAsync(ReadKeys.DayOf(time.GetUtcNow()), default).ToListAsync();
        Assert.Equal(2, reads.Count);
        Assert.Equal(7, (await rows.FindAsync(new RowKey("something-new", "row"), default))!.Values.Number("Number"));
    }

    [Fact]
    public async Task What_was_minuted_stays_without_saying_who_it_was_and_the_post_that_named_the_person_is_brought_up_to_it()
    {
        await CanaryPerson.SettleAsync(rows, time);

        await Erasure(rows).RunAsync(CanaryPerson.Id, "terminal/test", default);

        var minutes = (await MinutesRows.FindAsync(rows, MinutesKeys.Minutes(MinutedPerson.Meeting), MinutesJson.Stored.PublishedMinutes, default))!.Value;
        Assert.Equal(CanaryPerson.Id, Assert.Single(minutes.Minutes.Attendance).Holder);
        Assert.Equal($"{Needles.Anonymous} \"leder\" arbetet, enligt {Needles.Anonymous} själv", minutes.Minutes.Decisions[0].Text);
        Assert.Equal((CanaryPerson.Id.Value, $"person:{CanaryPerson.Id}"), (minutes.By, minutes.Minutes.Adjuster));
        var action = (await MinutesRows.FindAsync(rows, MinutesKeys.Action(new ActionItemId(MinutedPerson.Meeting.Group, 2026, 1, 1)), MinutesJson.Stored.ActionItem, default))!.Value;
        Assert.Equal($"Ring {Needles.Anonymous}s chef", action.What);
        Assert.All(action.History, happened => Assert.Equal(CanaryPerson.Id.Value, happened.By));
        var draft = (await MinutesRows.FindAsync(rows, MinutesKeys.Draft(MinutedPerson.Meeting), MinutesJson.Stored.MinutesDraft, default))!.Value;
        Assert.Equal((CanaryPerson.Id.Value, $"Om {Needles.Anonymous}", "present"), (draft.By, draft.Fields["decision.1"], draft.Fields[MinutedPerson.Presence]));
        Assert.Empty(await new LetterReaders(rows, time).AllAsync(default).ToListAsync());
        Assert.Equal((2, 1), ((await StandingRows.FindAsync(rows, MinutesKeys.Summary(MinutedPerson.Meeting), default))!.Post.Wanted, (await StandingRows.FindAsync(rows, MinutesKeys.Summary(MinutedPerson.Other), default))!.Post.Wanted));
        Assert.Equal(MinutesKeys.Summary(MinutedPerson.Meeting), JobRows.Of(Assert.Single(await rows.QueryAsync(MinutesKeys.Partition, JobRows.Range, default).ToListAsync())).Job.TargetKey);
    }

    [Fact]
    public async Task Killed_at_any_write_and_run_again_it_ends_the_same()
    {
        for (var survive = 0; ; survive++)
        {
            using var own = new TemporaryFolder();
            using var embedded = new EmbeddedFile(own.Store);
            using var store = new EmbeddedRowStore(embedded);
            await CanaryPerson.SettleAsync(store, time);
            var killed = await IsKilledAsync(Erasure(new KilledRowStore(store, survive), embedded));

            Assert.IsType<ErasureOutcome.Erased>(await Erasure(store, embedded).RunAsync(CanaryPerson.Id, "terminal/test", default));
            Assert.Empty(Found(own));
            if (!killed)
            {
                Assert.True(survive > 5, "It writes more than that.");
                return;
            }
        }
    }

    [Fact]
    public async Task A_second_time_it_changes_nothing()
    {
        await CanaryPerson.SettleAsync(rows, time);
        await Erasure(rows).RunAsync(CanaryPerson.Id, "terminal/test", default);
        var before = await new RegisterStore(rows, time).FindHeadAsync(default);

        Assert.IsType<ErasureOutcome.Erased>(await Erasure(rows).RunAsync(CanaryPerson.Id, "terminal/test", default));

        Assert.Equal(before, await new RegisterStore(rows, time).FindHeadAsync(default));
    }

    [Fact]
    public async Task A_namesake_stays_as_he_was_and_is_told_of()
    {
        await CanaryPerson.SettleAsync(rows, time);
        var store = new RegisterStore(rows, time);
        var register = await store.ReadAsync(default);
        var other = CanaryPerson.Person with { Id = new("p-other"), ObjectId = null, TenantId = null, Address = null };
        await store.ReplaceAsync(register, register!.Content with { Persons = [.. register.Content.Persons, other] }, new RegisterChange("import", "terminal/test"), default);

        var outcome = Assert.IsType<ErasureOutcome.Erased>(await Erasure(rows).RunAsync(CanaryPerson.Id, "terminal/test", default));

        Assert.Equal([CanaryPerson.Name], outcome.SharedNames);
        var after = new RegisterSnapshot((await store.ReadAsync(default))!.Content);
        Assert.Equal((Needles.Anonymous, CanaryPerson.Name), (after.Find(CanaryPerson.Id)!.Name, after.Find(other.Id)!.Name));
    }

    [Fact]
    public async Task What_it_may_not_change_is_told_and_it_can_be_run_again()
    {
        await CanaryPerson.SettleAsync(rows, time);
        var store = new RegisterStore(rows, time);
        var register = await store.ReadAsync(default);
        var term = register!.Content.Terms[0];
        var quoting = term with { Sources = [term.Sources[0] with { Quote = $"{CanaryPerson.Name} har skrivit detta." }] };
        await store.ReplaceAsync(register, register.Content with { Terms = [quoting, .. register.Content.Terms.Skip(1)] }, new RegisterChange("import", "terminal/test"), default);

        var left = Assert.IsType<ErasureOutcome.Remains>(await Erasure(rows).RunAsync(CanaryPerson.Id, "terminal/test", default));
        Assert.All(left.Rows, row => Assert.StartsWith("entries/", row.Row, StringComparison.Ordinal));

        var now = await store.ReadAsync(default);
        await store.ReplaceAsync(now, now!.Content with { Terms = [term, .. now.Content.Terms.Skip(1)] }, new RegisterChange("import", "terminal/test"), default);
        Assert.IsType<ErasureOutcome.Erased>(await Erasure(rows).RunAsync(CanaryPerson.Id, "terminal/test", default));
        Assert.Empty(Found());
    }

    public void Dispose()
    {
        rows.Dispose();
        file.Dispose();
        folder.Dispose();
    }

    private static async Task<bool> IsKilledAsync(PersonErasure erasure)
    {
        try
        {
            await erasure.RunAsync(CanaryPerson.Id, "terminal/test", default);
            return false;
        }
        catch (ProcessKilledException)
        {
            return true;
        }
    }

    private PersonErasure Erasure(IRowStore store, EmbeddedFile? embedded = null)
    {
        var whole = new EmbeddedWholeStore(embedded ?? file);
        var pending = new PendingErasures(store);
        return new PersonErasure(new RegisterStore(store, time), store, whole, new PersonTraces(store, whole, pending), pending, new SwedishCalendar(time), [new NamedSummaries(store, time)]);
    }

    private List<string> Found() => Found(folder);

    private static List<string> Found(TemporaryFolder folder) => [.. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).SelectMany(FoundIn)];

    private static IEnumerable<string> FoundIn(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return [.. CanaryPerson.Spellings.Where(spelling => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(spelling)) >= 0).Select(spelling => $"{spelling} in {Path.GetFileName(path)}")];
    }
}
