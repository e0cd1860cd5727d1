using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;
using Samverkan.GraphSimulator;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Cli.Plans;

/// <summary>A terminal in Development with a simulated team of its own, whose clock goes on while a command runs.</summary>
internal sealed class TeamDriver : IDisposable
{
    /// <summary>Of the two groups of <see cref="FewAsync"/>, by name.</summary>
    public static readonly string[] FewNames = ["Central strategisk samverkansgrupp", "LÖK-nätverket"];

    /// <summary>Of <see cref="StaffedAsync"/>, by directory id: who leads the second group, and who is in it.</summary>
    public const string Siv = "5170a001-0000-4000-8000-000000000001";
    public const string Bo = "5170a001-0000-4000-8000-000000000002";

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);

    public TeamDriver()
    {
        Terminal.Configuration["ASPNETCORE_ENVIRONMENT"] = "Development";
        Simulator = new Simulator(new SimulatorOptions { Path = Path.Combine(Terminal.Folder.Path, ".data", "graph.db") }, Terminal.Time);
    }

    public TerminalDriver Terminal { get; } = new();

    /// <summary>The team, as another process sees it.</summary>
    public Simulator Simulator { get; }

    /// <summary>The channels that are there beside General, by name.</summary>
    public IReadOnlyList<SimulatedChannel> Channels => [.. Simulator.Read().Channels.Where(channel => channel is { IsPrimary: false, DeletedAt: null }).OrderBy(channel => channel.DisplayName, StringComparer.Ordinal)];

    public IReadOnlyList<SimulatedEvent> Events => [.. Simulator.Read().Events.Where(meeting => meeting is { DeletedAt: null, IsCancelled: false })];

    public SimulatedChannel Channel(string name) => Channels.Single(channel => channel.DisplayName == name);

    /// <summary>A register of two groups, each with four meetings in a year.</summary>
    public Task FewAsync() => KeepAsync(content => content);

    /// <summary>As above; the second group's channel is private and there are two people for it, who are in the team.</summary>
    public Task StaffedAsync()
    {
        IReadOnlyList<Citation> proof = [new Citation(new SourceId("samverkansregistret"), "2026-01-01", "Staden")];
        (string Id, string Name, string ObjectId)[] people = [("p-1", "Siv Testsson", Siv), ("p-2", "Bo Provberg", Bo)];
        Simulator.Change(directory =>
        {
            foreach (var (id, name, objectId) in people)
            {
                directory.AddUser(objectId, name, $"{id}@example.org");
                directory.AddTeamMember(objectId);
            }
        });
        return KeepAsync(content =>
        {
            var group = content.Groups.Single(group => group.Id.Value == "lok");
            return content with
            {
                Sources = [.. content.Sources, new Source(new SourceId("samverkansregistret"), new Localized("Samverkansregistret", "The cooperation register"), null, null)],
                Groups = [.. content.Groups.Select(one => one == group ? one with { ChannelType = ChannelType.Private } : one)],
                Persons = [.. people.Select(person => new Person { Id = new PersonId(person.Id), Name = person.Name, TenantId = SimulatorDefaults.TenantId, ObjectId = person.ObjectId, Sources = proof })],
                Holdings = [.. people.Select((person, index) => new Holding { Id = new HoldingId($"h-{index}"), Person = new PersonId(person.Id), Seat = group.Seats[0].Id, Validity = new Validity(new DateOnly(2026, 1, 1), null), Sources = proof })],
            };
        });
    }

    /// <summary>Changes that register.</summary>
    public async Task KeepAsync(Func<RegisterContent, RegisterContent> change)
    {
        using var rows = new EmbeddedRowStore(Terminal.Folder.Store);
        var store = new RegisterStore(rows, Terminal.Time);
        var present = await store.ReadAsync(default);
        var content = present?.Content ?? Registers.Goteborg with
        {
            Groups = [.. Registers.Goteborg.Groups.Where(group => FewNames.Contains(group.Names.Name.Sv))],
            Patterns = [],
            Relations = [],
        };
        Assert.IsType<ChangeOutcome.Changed>(await store.ReplaceAsync(present, change(content), new RegisterChange("seed", "program"), default));
    }

    public async Task<TerminalResult> RunAsync(params string[] args)
    {
        var run = Terminal.RunAsync(args);
        await Terminal.Time.AdvanceUntilAsync(Step, run);
        return await run;
    }

    /// <summary>Does it, and that it went well.</summary>
    public async Task<TerminalResult> ApplyAsync(params string[] options)
    {
        var result = await RunAsync(["apply", "--yes", .. options]);
        Assert.True(result.Code == 0, result.Output + result.Error);
        return result;
    }

    /// <summary>What the simulator was asked to change while something ran.</summary>
    public async Task<IReadOnlyList<string>> WritesAsync(Func<Task> run)
    {
        Terminal.Time.Advance(TimeSpan.FromMinutes(1));
        var from = Terminal.Time.GetUtcNow();
        await run();
        var requests = Simulator.Read().Requests.Where(request => request.Time >= from).ToList();
        Assert.NotEmpty(requests);
        return [.. requests.Where(request => request.Method != "GET").Select(request => $"{request.Method} {request.Path}")];
    }

    /// <summary>Rows of the team's partition, by the beginning of their keys.</summary>
    public async Task<IReadOnlyList<Row>> RowsAsync(string prefix)
    {
        using var rows = new EmbeddedRowStore(Terminal.Folder.Store);
        return await rows.QueryAsync($"provisioning/{SimulatorDefaults.TeamId}", RowRange.Prefix(prefix), default).ToListAsync();
    }

    public void Dispose()
    {
        Simulator.Dispose();
        Terminal.Dispose();
    }
}
