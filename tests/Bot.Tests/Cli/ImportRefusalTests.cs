using Samverkan.Bot.Tests.Storage;
using Samverkan.Register;
using Samverkan.Register.Model;
using Samverkan.Register.Yaml;

namespace Samverkan.Bot.Tests.Cli;

/// <summary>Files that would make the register contradict itself.</summary>
public sealed class ImportRefusalTests : IDisposable
{
    private const string Tenant = "11111111-2222-3333-4444-555555555555";
    private const string ObjectId = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

    private static readonly IReadOnlyList<Citation> Cited = [Registers.Goteborg.Organisations[0].Sources[0]];

    private static readonly RegisterContent Staffed = Registers.Goteborg with
    {
        Persons = [Person("anna", "Anna Testsson", Tenant, ObjectId), Person("bo", "Bo Testsson")],
        Holdings = [Holding("anna-direktor", "anna", "stadsdirektor", new(2026, 1, 1), null)],
    };

    private readonly TerminalDriver terminal = new();

    public static TheoryData<string, string, string> Rows => new()
    {
        // the list, the row that is added to it, what is said of it
        { "holdings", "id: ny, person: bo, role: stadsdirektor, from: 2026-06-01", "överlappar varandra: anna-direktor och ny. Sätt slutdatum på det tidigare innehavet till dagen före" },
        { "holdings", "id: ny, person: anna, role: stadsdirektor, from: 2026-06-01, to: 2027-01-01", "överlappar varandra" },
        { "holdings", "id: ny, person: bo, role: planeringsledare, from: 2026-06-01, to: 2026-05-01", "Slutdatumet ligger före startdatumet. Byt plats på from och to" },
        { "persons", $"id: ny, name: Anna Testdotter, tenant: {Tenant}, object-id: {ObjectId.ToUpperInvariant()}", "samma katalog-id: anna, ny. Är det samma person: slå ihop dem" },
        { "relations", "id: ny, who: group central, kind: reports-to, whom: group processledarna", "i en cirkel: " },
    };

    public void Dispose() => terminal.Dispose();

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_register_that_contradicts_itself_is_refused_at_the_row_that_is_new_and_nothing_is_written(string list, string row, string said)
    {
        var before = await ExportedAsync();
        var text = RegisterYaml.Write(Staffed);
        var end = text.IndexOf($"\n{list}:\n", StringComparison.Ordinal) + list.Length + 3;
        var quote = text[(text.IndexOf("- id: ", text.IndexOf("quotes:", StringComparison.Ordinal), StringComparison.Ordinal) + 6)..].Split('\n')[0];

        // Last of its list: before the comment of the next, or at the end.
        var next = text.IndexOf("\n\n#", end, StringComparison.Ordinal);
        var at = next < 0 ? text.Length : next + 1;
        var line = text[..at].Count(character => character == '\n') + 1;
        var file = terminal.Folder.Write("register.yaml", text.Insert(at, $"  - {{ {row}, cite: [{quote}] }}\n"));

        var result = await terminal.RunAsync("import", file);

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains($"Rad {line}, kolumn ", result.Error, StringComparison.Ordinal);
        Assert.Contains(said, result.Error, StringComparison.Ordinal);
        Assert.Equal(before, await ExportedAsync());
    }

    [Theory]
    [InlineData("roll;namn;från;till\nstadsdirektör;Bo Testsson;2026-06-01;\n", "Rad 2", "överlappar ett som redan finns")]
    [InlineData("roll;namn;från;till\nplaneringsledare;Bo Testsson;2026-06-01;2026-05-01\n", "Rad 2", "ligger före startdatumet")]
    [InlineData("plats;roll;namn;från\nbra/lundby#kommunpolis;;Bo Testsson;2026-01-01\nbra/lundby#kommunpolis;kommunpolis;Cia Testsson;2026-02-01\n", "Rad 3", "överlappar varandra")]
    public async Task A_roster_that_contradicts_the_register_or_itself_is_refused_at_its_row_and_nothing_is_written(string csv, string line, string said)
    {
        await ImportedAsync(Staffed);
        var before = await ExportedAsync();

        var result = await terminal.RunAsync("import", terminal.Folder.Write("roster.csv", csv));

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains(line, result.Error, StringComparison.Ordinal);
        Assert.Contains(said, result.Error, StringComparison.Ordinal);
        Assert.Equal(before, await ExportedAsync());
    }

    [Fact]
    public async Task An_error_that_the_register_had_before_does_not_stop_an_import_that_leaves_it_as_it_was()
    {
        var faulty = Staffed with { Holdings = [.. Staffed.Holdings, Holding("bo-direktor", "bo", "stadsdirektor", new(2026, 6, 1), null)] };
        terminal.Configuration["Register:File"] = terminal.Folder.Write("seed.yaml", RegisterYaml.Write(faulty));

        var result = await terminal.RunAsync("import", terminal.Folder.Write("next.yaml", RegisterYaml.Write(faulty with { Terms = [.. faulty.Terms.Skip(1)] })));

        Assert.Equal(0, result.Code);
        Assert.Contains("Upphör", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_holdings_of_a_seat_with_one_place_may_follow_each_other()
    {
        var following = Staffed with
        {
            Holdings = [Holding("anna-direktor", "anna", "stadsdirektor", new(2026, 1, 1), new(2026, 11, 30)), Holding("bo-direktor", "bo", "stadsdirektor", new(2026, 12, 1), null)],
        };

        Assert.Equal(0, (await terminal.RunAsync("import", terminal.Folder.Write("register.yaml", RegisterYaml.Write(following)))).Code);
    }

    private static Person Person(string id, string name, string? tenant = null, string? objectId = null) =>
        new() { Id = new PersonId(id), Name = name, TenantId = tenant, ObjectId = objectId, Sources = Cited };

    private static Holding Holding(string id, string person, string role, DateOnly from, DateOnly? to) =>
        new() { Id = new HoldingId(id), Person = new PersonId(person), Role = new RoleId(role), Validity = new Validity(from, to), Sources = Cited };

    private async Task ImportedAsync(RegisterContent content) =>
        Assert.Equal(0, (await terminal.RunAsync("import", terminal.Folder.Write("first.yaml", RegisterYaml.Write(content)))).Code);

    private async Task<string> ExportedAsync() => (await terminal.RunAsync("export")).Output;
}
