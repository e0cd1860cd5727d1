using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Edits;
using Samverkan.Register.Model;
using Samverkan.Register.Yaml;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>Registers to store.</summary>
internal static class Registers
{
    public static readonly RegisterContent Goteborg = RegisterFile.Default();

    /// <summary>Göteborg's with another name for its first organisation, and one term fewer.</summary>
    public static readonly RegisterContent Changed = Goteborg with
    {
        Organisations = [Goteborg.Organisations[0] with { Names = new Names { Name = new Localized("Nya namnet", "The new name") } }, .. Goteborg.Organisations.Skip(1)],
        Terms = [.. Goteborg.Terms.Skip(1)],
    };

    /// <summary>Göteborg's with this many groups more, each with the seats of its first group.</summary>
    public static RegisterContent Large(int groups)
    {
        var model = Goteborg.Groups[0];
        return Goteborg with
        {
            Groups =
            [
                .. Goteborg.Groups,
                .. Enumerable.Range(0, groups).Select(number => model with
                {
                    Id = new GroupId($"grupp-{number}"),
                    ChannelName = $"Grupp {number}",
                    Names = new Names { Name = new Localized($"Grupp {number}", $"Group {number}") },
                    Seats = [.. model.Seats.Select((seat, index) => seat with { Id = new SeatId($"grupp-{number}#{index}"), Names = new Names { Name = seat.Names.Name } })],
                }),
            ],
        };
    }

    /// <summary>Nothing but people: as many rows of a few bytes, for what is about the number of rows.</summary>
    public static RegisterContent People(int count)
    {
        IReadOnlyList<Citation> cited = [new Citation(new SourceId("list"), "", "The people")];
        return new RegisterContent
        {
            Sources = [new Source(new SourceId("list"), new Localized("Lista", "List"), null, null)],
            Organisations = [new Organisation { Id = new OrganisationId("city"), Names = new Names { Name = new Localized("Staden", "The city") }, Sources = cited }],
            Persons = [.. Enumerable.Range(0, count).Select(number => new Person { Id = new PersonId($"person-{number}"), Name = $"Person {number}", Sources = cited })],
        };
    }

    /// <summary>The rows of a register as text, whatever their order.</summary>
    public static string Rows(RegisterContent content)
    {
        var documents = new RowDocuments(new CitationTable());
        return string.Join('\n', RowList.All.SelectMany(list => list.Of(content).OrderBy(row => row.Id, StringComparer.Ordinal)
            .Select(row => $"{list.Kind} {row.Id} {Convert.ToHexString(documents.Write(list.Kind, row.Row))}")));
    }

    /// <summary>Two registers are the same when they are the same text.</summary>
    public static void Same(RegisterContent expected, RegisterContent actual) => Assert.Equal(RegisterYaml.Write(expected), RegisterYaml.Write(actual));
}
