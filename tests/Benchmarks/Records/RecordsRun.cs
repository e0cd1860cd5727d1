using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Benchmarks.Processes;
using Samverkan.Benchmarks.Registers;
using Samverkan.Bot.Access;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Hosting;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Minutes.FollowUp;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Questions.Asked;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Benchmarks.Records;

/// <summary>Asks for filtered lists as a turn does, of the parts of the real host, which is not started.</summary>
internal static class RecordsRun
{
    private const int Groups = 200;
    private const int Warming = 60;
    private const int Measured = 200;

    private static readonly OrganisationId Police = new("polisomrade-storgoteborg");

    public static async Task PrintAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync(Machine.Told);
        using var folder = new TemporaryFolder();
        await using var app = BotHost.Build(["--environment", "Development", "--contentRoot", folder.Path, $"--Storage:Path={Path.Combine(folder.Path, "samverkan.db")}"]);
        var (rows, register) = (app.Services.GetRequiredService<IRowStore>(), app.Services.GetRequiredService<CurrentRegister>());
        await app.Services.GetRequiredService<RegisterStore>().ReplaceAsync(null, GeneratedRegister.Of(Groups), new RegisterChange("import", "benchmark"), cancellationToken);
        await register.LoadAsync(cancellationToken);
        var (now, today) = (register.Engine.Register, app.Services.GetRequiredService<SwedishCalendar>().Today);
        var items = ManyActions.Of(now, today).ToList();
        foreach (var batch in items.Chunk(RowLimits.WritesInTransaction))
        {
            await rows.WriteAsync([.. batch.Select(item => MinutesRows.Put(item, before: null))], cancellationToken);
        }

        await output.WriteLineAsync($"{items.Count:N0} action items, {items.Count(item => item.IsOpen):N0} of them open, of {now.Groups.Count} groups; {items.Average(item => Values(item)):F0} bytes each");
        await output.WriteLineAsync($"{"list",-24} {"found",6} {"median ms",10} {"p95 ms",8} {"processor ms",13}");
        var (lists, search) = (Asked(now, app.Services.GetRequiredService<Actors>()).ToList(), app.Services.GetRequiredService<RecordSearch>());
        foreach (var turns in new[] { Warming, Measured })
        {
            foreach (var (name, question, actor) in lists)
            {
                var told = await MeasureAsync(name, question, actor, search, turns, cancellationToken);
                if (turns == Measured)
                {
                    await output.WriteLineAsync(told);
                }
            }
        }
    }

    private static IEnumerable<(string Name, Question Question, Actor Actor)> Asked(RegisterSnapshot register, Actors actors)
    {
        var everybody = actors.Of(new DirectoryIdentity(Guid.NewGuid(), Guid.NewGuid())) with { IsAlone = true };
        var one = everybody with { IsAdministrator = false, Persons = [register.Content.Holdings.Select(holding => holding.Person).First(person => register.HoldingsOf(person).Any(holding => register.SeatsOf(holding).Any()))] };
        yield return ("open, of all", new Question.ListActions(new RecordFilter { State = RecordState.Open }), everybody);
        yield return ("overdue, of all", new Question.ListActions(new RecordFilter { State = RecordState.Overdue }), everybody);
        yield return ("done, of all", new Question.ListActions(new RecordFilter { State = RecordState.Done }), everybody);
        yield return ("open, of the police", new Question.ListActions(new RecordFilter { State = RecordState.Open, Organisation = Police }), everybody);
        yield return ("open, with a word", new Question.ListActions(new RecordFilter { State = RecordState.Open, Words = ["trygghetsvandring"] }), everybody);
        yield return ("overdue, of a group", new Question.ListActions(new RecordFilter { State = RecordState.Overdue, Group = EntityRef.To(register.Groups[^1].Id) }), everybody);
        yield return ("mine", new Question.ListActions(new RecordFilter { State = RecordState.Open, Mine = true }), one);
    }

    private static async Task<string> MeasureAsync(string name, Question question, Actor actor, RecordSearch search, int turns, CancellationToken cancellationToken)
    {
        var origin = new Origin("a:1", ConversationKind.Personal, "29:1", new KnownConversation("a:1", "https://example.org", "msteams", IsGroup: false, "personal", null, null));
        using var self = Process.GetCurrentProcess();
        var (times, found, used) = (new List<double>(), 0, self.TotalProcessorTime);
        for (var turn = 0; turn < turns; turn++)
        {
            var began = Stopwatch.GetTimestamp();
            found = await search.FindAsync(question, actor, origin, cancellationToken) is { } some ? some.Count : 0;
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        times.Sort();
        self.Refresh();
        var processor = (self.TotalProcessorTime - used).TotalMilliseconds / turns;
        return string.Create(CultureInfo.InvariantCulture, $"{name,-24} {found,6:N0} {times[turns / 2],10:F1} {times[turns * 95 / 100],8:F1} {processor,13:F1}");
    }

    private static int Values(Meetings.FollowUp.ActionItem item) => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(item, MinutesJson.Stored.ActionItem).Length;
}
